import { expect, test } from 'vitest';
import type { Deed, Revision } from '../newsroom';
import { chosen, inOrder, sessions } from './sessions';

const at = (version: number, sub: string, time: string, automatic = true, what: Deed = 'save') =>
  ({
    version,
    what,
    automatic,
    hasText: what === 'save',
    by: { sub, name: sub },
    at: `2026-11-20T${time}:00+07:00`,
  }) as Revision;

test('versions are told by person and session, those saved by themselves folded', () => {
  const found = sessions([
    at(7, 'minh', '09:10', false, 'publish'),
    at(6, 'lan', '09:05', false, 'submit'),
    at(5, 'lan', '09:04'),
    at(4, 'lan', '09:03'),
    at(3, 'lan', '09:00', false),
    at(2, 'lan', '08:10'),
    at(1, 'lan', '08:00'),
  ]);
  expect(found.map(({ by, shown, folded }) => [by.sub, shown.length, folded.length])).toEqual([
    ['minh', 1, 0],
    ['lan', 3, 1],
    ['lan', 1, 1],
  ]);
  expect(found[1]?.shown.map((one) => one.version)).toEqual([6, 5, 3]);
  expect([found[2]?.from, found[2]?.to]).toEqual([
    '2026-11-20T08:00:00+07:00',
    '2026-11-20T08:10:00+07:00',
  ]);
});

test('two are chosen to compare: a third lets the first go, the same one again itself', () => {
  expect(chosen(chosen(chosen([], 4), 2), 9)).toEqual([2, 9]);
  expect(chosen([2, 9], 2)).toEqual([9]);
  expect(inOrder([9, 2])).toEqual([2, 9]);
  expect(inOrder([9])).toBeNull();
});
