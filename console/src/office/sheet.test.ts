import { describe, expect, test } from 'vitest';
import { decoded, isWorkbook, pasted, separated } from './cells';
import { type Reading, read } from './sheet';

const wanted = { year: 2026, month: 11, fields: ['Hộ tịch', 'Đất đai'] };

function taken(text: string): Reading {
  const found = read(pasted(text), wanted);
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

function refused(text: string): string {
  const found = read(pasted(text), wanted);
  return 'refused' in found ? found.refused : '';
}

describe('a table that is pasted', () => {
  test('takes fields, on time and late, whatever groups the thousands', () => {
    const { rows, told } = taken(
      'Lĩnh vực\tĐúng hạn\tTrễ hạn\nHộ tịch\t1.234\t5\nChứng thực\t2,345\t-\n',
    );
    expect(rows).toEqual([
      { field: 'Hộ tịch', onTime: 1234, late: 5 },
      { field: 'Chứng thực', onTime: 2345, late: 0 },
    ]);
    expect(told).toEqual([]);
  });

  test('leaves out the row of totals with a word, and not a field that only begins so', () => {
    const { rows, told } = taken('Công thương\t10\t0\nTổng hợp\t4\t1\nTổng cộng\t14\t1');
    expect(rows.map(({ field }) => field)).toEqual(['Công thương', 'Tổng hợp']);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('Tổng cộng');
  });

  test('tells that totals do not add up', () => {
    expect(taken('Hộ tịch\t10\t0\nĐất đai\t4\t1\nCộng\t15\t1').told).toHaveLength(2);
  });

  test('takes a running number, a sum and shares of a hundred for what they are', () => {
    const { rows } = taken(
      'TT\tLĩnh vực\tTổng số\tTrước hạn\tĐúng hạn\tQuá hạn\tTỷ lệ đúng hạn\n1\tHộ tịch\t13\t10\t2\t1\t92,3%',
    );
    expect(rows).toEqual([{ field: 'Hộ tịch', onTime: 12, late: 1 }]);
  });

  test('finds columns without heads where they add up', () => {
    expect(taken('1\tHộ tịch\t13\t12\t1\n2\tĐất đai\t5\t5\t0').rows).toEqual([
      { field: 'Hộ tịch', onTime: 12, late: 1 },
      { field: 'Đất đai', onTime: 5, late: 0 },
    ]);
    expect(refused('Hộ tịch\t13\t12\t2\nĐất đai\t5\t5\t0')).toContain('tiêu đề');
  });

  test('leaves out titles, and reads heads over two rows', () => {
    const { rows } = taken(
      'BÁO CÁO THÁNG 11\t\t\nLĩnh vực\tKết quả\t\n\tĐúng hạn\tTrễ hạn\nHộ tịch\t12\t1',
    );
    expect(rows).toEqual([{ field: 'Hộ tịch', onTime: 12, late: 1 }]);
  });

  test('is refused where merged cells leave a row without a field', () => {
    expect(refused('Lĩnh vực\tĐúng hạn\tTrễ hạn\nHộ tịch\t12\t1\n\t3\t0\nĐất đai\t5\t0')).toContain(
      'ô gộp',
    );
  });

  test('is refused with thirteen months, beside or below each other', () => {
    const months = Array.from({ length: 13 }, (_, i) => i + 1);
    const beside = `Lĩnh vực\t${months.map((month) => `Tháng ${month}`).join('\t')}\nHộ tịch\t${months.join('\t')}`;
    expect(refused(beside)).toContain('13 tháng');
    const below = months.map((month) => `Tháng ${month}\t${month}0\t0`).join('\n');
    expect(refused(`Kỳ\tĐúng hạn\tTrễ hạn\n${below}`)).toContain('13 tháng');
  });

  test('gives the month that is entered out of a year', () => {
    const { rows } = taken(
      'Kỳ\tĐúng hạn\tTrễ hạn\nTháng 10\t100\t2\nTháng 11\t120\t3\nTháng 12\t140\t3',
    );
    expect(rows).toEqual([{ field: '', onTime: 120, late: 3 }]);
  });

  test('goes by the order of the form where it has numbers alone', () => {
    expect(taken('12\t1\n5\t0').rows.map(({ field }) => field)).toEqual(['Hộ tịch', 'Đất đai']);
    expect(refused('12\t1\n5\t0\n7\t0')).toContain('nhiều dòng hơn');
  });

  test('is refused with a field twice, and with what is no count', () => {
    expect(refused('Hộ tịch\t12\t1\nHộ  Tịch\t5\t0')).toContain('hai dòng');
    expect(refused('Hộ tịch\t12,5\t1\nĐất đai\t5\t0')).toContain('12,5');
    expect(refused('')).not.toBe('');
  });
});

describe('a file', () => {
  const text = 'Lĩnh vực;Đúng hạn;Trễ hạn\r\n"Hộ tịch; quốc tịch";1.234;5\r\n';

  test('may have a mark, semicolons and quotes', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]);
    expect(read(separated(decoded(bytes)), wanted)).toEqual({
      rows: [{ field: 'Hộ tịch; quốc tịch', onTime: 1234, late: 5 }],
      told: [],
    });
  });

  test('may be of Windows-1258, whose marks stand behind their letters', () => {
    // “Hộ tịch” and “Trễ hạn” as Windows writes them: ô + dot below, ê + tilde.
    const bytes = Uint8Array.from([
      ...[0x48, 0xf4, 0xf2, 0x20, 0x74, 0x69, 0xf2, 0x63, 0x68], // Hộ tịch
      ...[0x3b, 0x39, 0x3b, 0x31, 0x0a],
      ...[0xd0, 0xe2, 0xec, 0x74, 0x3b, 0x34, 0x3b, 0x30, 0x0a], // Đất
    ]);
    const found = read(separated(decoded(bytes)), wanted);
    expect('rows' in found && found.rows.map(({ field }) => field)).toEqual(['Hộ tịch', 'Đất']);
  });

  test.each([
    ['utf-16le', [0xff, 0xfe], 0],
    ['utf-16be', [0xfe, 0xff], 1],
  ])('may be what Excel calls Unicode text: %s', (_, mark, low) => {
    const letters = [...'Lĩnh vực\tĐúng hạn\tTrễ hạn\r\n"Hộ tịch,\r\nquốc tịch"\t1.234\t5\r\n'];
    const bytes = letters.flatMap((letter) => {
      const unit = letter.charCodeAt(0);
      return low ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
    });
    expect(read(separated(decoded(Uint8Array.from([...mark, ...bytes]))), wanted)).toEqual({
      rows: [{ field: 'Hộ tịch, quốc tịch', onTime: 1234, late: 5 }],
      told: [],
    });
  });

  test('may say in its first line what separates', () => {
    const found = read(separated('sep=|\r\nHộ tịch, quốc tịch|1,234|5\r\nĐất đai|5|0'), wanted);
    expect('rows' in found && found.rows[0]).toEqual({
      field: 'Hộ tịch, quốc tịch',
      onTime: 1234,
      late: 5,
    });
  });

  test('of a spreadsheet itself is known', () => {
    expect(isWorkbook(Uint8Array.from([0x50, 0x4b, 3, 4]))).toBe(true);
    expect(isWorkbook(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toBe(true);
    expect(isWorkbook(new TextEncoder().encode('PHÒNG;1;2'))).toBe(false);
  });

  test('of a content folder gives the month that is entered', () => {
    const csv =
      'year,month,updated_at,field,on_time,late\n' +
      '2026,11,2026-11-30T16:00:00+07:00,,17,1\n' +
      '2026,11,2026-11-30T16:00:00+07:00,Hộ tịch,12,1\n' +
      '2026,11,2026-11-30T16:00:00+07:00,Đất đai,5,0\n' +
      '2025,11,2025-11-30T16:00:00+07:00,Hộ tịch,2,0\n';
    const found = read(separated(csv), wanted);
    expect('rows' in found && found.rows).toEqual([
      { field: 'Hộ tịch', onTime: 12, late: 1 },
      { field: 'Đất đai', onTime: 5, late: 0 },
    ]);
  });
});

describe('what could be read otherwise', () => {
  test('is told, where a blank cell counts as nothing', () => {
    const { rows, told } = taken('Lĩnh vực\tĐúng hạn\tTrễ hạn\nHộ tịch\t12\t\nĐất đai\t5\t0');
    expect(rows[0]).toEqual({ field: 'Hộ tịch', onTime: 12, late: 0 });
    expect(told).toEqual([expect.stringContaining('“Hộ tịch”')]);
    expect(taken('Kỳ\tĐúng hạn\tTrễ hạn\nTháng 10\t9\t2\nTháng 11\t12\t').told).toHaveLength(1);
  });

  test.each(['0.123', '0,123', '1.23', '1.234.5', '1,234.567', '12%', '1E+05', '-5', '½'])(
    'is no count: %s',
    (text) => {
      expect(refused(`Hộ tịch\t${text}\t1\nĐất đai\t5\t0`)).toContain(text.normalize('NFC'));
    },
  );

  test.each(['1234', '1.234', '1,234', '1 234', '1\u00a0234', '1\u202f234', "1'234", '1.234,00'])(
    'is a thousand and more: %s',
    (text) => {
      expect(taken(`Hộ tịch\t${text}\t1\nĐất đai\t5\t0`).rows[0]?.onTime).toBe(1234);
    },
  );

  test('is refused with more fields than a month has', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `Lĩnh vực số ${i}\t${i}\t0`).join('\n');
    expect(refused(`Lĩnh vực\tĐúng hạn\tTrễ hạn\n${many}`)).toContain('100 lĩnh vực');
  });
});
