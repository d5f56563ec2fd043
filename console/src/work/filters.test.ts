import { expect, test } from 'vitest';
import type { Listed } from '../newsroom';
import { choices, filtered, NO_FILTERS } from './filters';
import { joined } from './lists';

const item = (id: string, section: string, author: string, at: string, publishedAt?: string) =>
  ({
    id,
    section,
    author,
    at,
    public: { publishedAt: publishedAt ?? null },
  }) as Listed;

const ITEMS = [
  item('a', 'tin-tuc', 'Lan', '2026-11-20T08:00:00+07:00'),
  item('b', 'thong-bao', 'Bình', '2026-11-21T08:00:00+07:00', '2026-10-02T08:00:00+07:00'),
  item('c', 'tin-tuc', '', '2026-10-21T08:00:00+07:00'),
];

test('filters are taken together, and a month is that of the publication where there is one', () => {
  expect(filtered(ITEMS, NO_FILTERS)).toHaveLength(3);
  expect(filtered(ITEMS, { ...NO_FILTERS, month: '2026-10' }).map((one) => one.id)).toEqual([
    'b',
    'c',
  ]);
  expect(filtered(ITEMS, { section: 'tin-tuc', author: 'Lan', month: '2026-11' })).toHaveLength(1);
});

test('only what the list has can be chosen', () => {
  expect(choices(ITEMS)).toEqual({
    sections: ['tin-tuc', 'thong-bao'],
    authors: ['Bình', 'Lan'],
    months: ['2026-11', '2026-10'],
  });
});

test('what moved from one part of a list to the next is shown once', () => {
  expect(joined(ITEMS, [ITEMS[2] as Listed, item('d', '', '', '')]).map((one) => one.id)).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});
