import { expect, test } from 'vitest';
import { changes } from './changes';
import { begin, inputOf, placeOf, taking, totals } from './counting';
import { slugOf } from './fold';
import { count, difference, grouped, percent } from './numbers';
import { type Month, type Report, says } from './tthc';
import { local, thisMonth, withOffset } from './zone';

const october: Report = {
  month: 10,
  onTime: 15,
  late: 1,
  processed: 16,
  updatedAt: '2026-10-31T16:00:00+07:00',
  version: 2,
  fields: [
    { field: 'Hộ tịch', onTime: 10, late: 1, processed: 11 },
    { field: 'Đất đai', onTime: 5, late: 0, processed: 5 },
  ],
};
const november: Month = { year: 2026, month: 11, now: null, earlier: october, past: [], names: {} };

test('a month without a report begins with the fields of the month before', () => {
  expect(begin(november).lines.map(({ field, onTime }) => [field, onTime])).toEqual([
    ['Hộ tịch', ''],
    ['Đất đai', ''],
  ]);
});

test('totals are the sum of the fields, or what is typed where there are none', () => {
  const begun = taking(begin(november), [{ field: 'Hộ tịch', onTime: 1234, late: 2 }]);
  expect(totals(begun)).toEqual({ onTime: 1234, late: 2 });
  expect(totals({ lines: [], onTime: '1.500', late: '7', base: 0, isTouched: true })).toEqual({
    onTime: 1500,
    late: 7,
  });
});

test('taking a table keeps what it does not name, and adds what is new', () => {
  const begun = begin({ ...november, now: october });
  const next = taking(begun, [
    { field: 'hộ tịch', onTime: 20, late: 1 },
    { field: 'Chứng thực', onTime: 3, late: 0 },
  ]);
  expect(inputOf(next, false).fields).toEqual([
    { field: 'Hộ tịch', onTime: 20, late: 1 },
    { field: 'Đất đai', onTime: 5, late: 0 },
    { field: 'Chứng thực', onTime: 3, late: 0 },
  ]);
  expect(
    changes(october.fields, [{ field: 'Hộ tịch', onTime: 10, late: 1 }]).map(({ kind }) => kind),
  ).toEqual(['same', 'kept']);
});

test('a fault is found at its cell also when rows moved meanwhile', () => {
  const begun = begin({ ...november, now: october });
  const key = begun.lines[1]?.key;
  expect(placeOf('/fields/1/late', begun)).toBe(`${key}:late`);
  expect(placeOf('/onTime', begun)).toBe('onTime');
  expect(placeOf('/elsewhere', begun)).toBeNull();
});

test('a report that says what was sent is known again', () => {
  const sent = inputOf(begin({ ...november, now: october }), false);
  expect(says(october, sent)).toBe(true);
  expect(says(october, { ...sent, late: 2 })).toBe(false);
});

test('counts are read and written as people do it', () => {
  expect(['7', '1.234', '1,234', '1 234', '1.234,00', '12.0'].map(count)).toEqual([
    7, 1234, 1234, 1234, 1234, 12,
  ]);
  expect(['', '1.5', '-3', '1.23', '1.234,567', 'mười'].map(count)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
  expect(grouped(1234567)).toBe('1.234.567');
  expect([difference(12), difference(-3), difference(0)]).toEqual(['+12', '−3', '0']);
  expect([percent(1, 3), percent(0, 0)]).toEqual(['33,33 %', '–']);
});

test('a time bears the offset of the site, also where clocks are put back', () => {
  expect(withOffset('2026-12-01T08:00', 'Asia/Ho_Chi_Minh')).toBe('2026-12-01T08:00:00+07:00');
  expect(withOffset('2026-07-01T08:00', 'America/New_York')).toBe('2026-07-01T08:00:00-04:00');
  expect(withOffset('2026-11-02T00:30', 'America/New_York')).toBe('2026-11-02T00:30:00-05:00');
  expect(withOffset('soon', 'Asia/Ho_Chi_Minh')).toBe('');
  expect(local('2026-12-01T08:00:00+07:00')).toBe('2026-12-01T08:00');
});

test('the month is that of the site, where the day is another one already', () => {
  expect(thisMonth('Asia/Ho_Chi_Minh', Date.UTC(2026, 10, 30, 18))).toEqual({
    year: 2026,
    month: 12,
  });
});

test('a name has an address', () => {
  expect(slugOf('Văn hóa - Xã hội')).toBe('van-hoa-xa-hoi');
  expect(slugOf('Đất đai')).toBe('dat-dai');
});
