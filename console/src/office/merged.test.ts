import { describe, expect, test } from 'vitest';
import { pasted } from './cells';
import { MERGED, places } from './merged';
import { read } from './sheet';

const wanted = { year: 2026, month: 11, fields: ['Hộ tịch', 'Đất đai'] };

describe('merged cells', () => {
  const cell = (isNumber = true, rowSpan = 1, colSpan = 1) => ({ isNumber, rowSpan, colSpan });

  test('leave places behind them, where they hold numbers', () => {
    expect(
      places([
        [cell(false, 2), cell(false, 1, 2)],
        [cell(false), cell(false)],
        [cell(false), cell(true, 2), cell()],
        [cell(false), cell()],
        [cell(false), cell(true, 1, 2)],
      ]),
    ).toEqual([[], [], [], [1], [2]]);
  });

  test('are refused with the name of their row', () => {
    const cells = pasted(`Lĩnh vực\tĐúng hạn\tTrễ hạn\nHộ tịch\t12\t1\nĐất đai\t${MERGED}\t0`);
    const found = read(cells, wanted);
    expect('refused' in found && found.refused).toMatch(/“Đất đai”.*gộp/);
  });
});
