import { expect, test } from 'vitest';
import { hear } from '../clock';
import type { Listed } from '../newsroom';
import { lastMonth, today } from './desk-data';

test('the last month is that of the site: in January, December of the year before', () => {
  expect(lastMonth(Date.parse('2026-12-31T16:59:00Z'))).toEqual({ year: 2026, month: 11 });
  expect(lastMonth(Date.parse('2026-12-31T17:01:00Z'))).toEqual({ year: 2026, month: 12 });
});

test('what comes out today is told by the day at the site', () => {
  hear('Mon, 30 Nov 2026 18:00:00 GMT');
  const item = (publishedAt: string) => ({ public: { publishedAt } }) as Listed;
  const found = today([item('2026-12-01T08:00:00+07:00'), item('2026-12-02T08:00:00+07:00')]);
  expect(found).toHaveLength(1);
});
