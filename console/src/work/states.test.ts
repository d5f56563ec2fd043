import { expect, test } from 'vitest';
import { hear } from '../clock';
import type { State } from '../newsroom';
import { isAhead, nameOf, since, standing } from './states';

const NEVER: State['public'] = {
  state: 'never',
  publishedAt: null,
  url: null,
  withdrawnBecause: null,
  replacedBy: null,
};
const out = (publishedAt: string): State['public'] => ({
  ...NEVER,
  state: 'published',
  publishedAt,
});

test('how an article stands is told by what is worked on and what readers have', () => {
  hear('Tue, 01 Dec 2026 01:00:00 GMT');
  expect(standing({ work: 'draft', binned: false, public: NEVER })).toBe('Bản nháp');
  expect(standing({ work: 'none', binned: false, public: out('2026-12-01T08:30:00+07:00') })).toBe(
    'Hẹn đăng 08:30 01/12/2026',
  );
  expect(
    standing({ work: 'returned', binned: false, public: out('2026-12-01T07:00:00+07:00') }),
  ).toBe('Đã đăng · Bị trả lại');
  expect(standing({ work: 'draft', binned: true, public: NEVER })).toBe('Trong thùng rác');
});

test('whether a time is ahead goes by the portal, not by the machine', () => {
  hear('Tue, 01 Dec 2026 01:00:00 GMT');
  expect(isAhead({ public: out('2026-12-01T08:00:30+07:00') })).toBe(true);
  hear('Tue, 01 Dec 2026 01:05:00 GMT');
  expect(isAhead({ public: out('2026-12-01T08:00:30+07:00') })).toBe(false);
});

test('how long something waits is told in minutes, hours or days', () => {
  hear('Tue, 01 Dec 2026 01:00:00 GMT');
  expect(since('2026-12-01T07:15:00+07:00')).toBe('45 phút');
  expect(since('2026-11-30T20:00:00+07:00')).toBe('12 giờ');
  expect(since('2026-11-27T08:00:00+07:00')).toBe('4 ngày');
});

test('who said no name is told by the beginning of the account', () => {
  expect(nameOf({ sub: '0123456789ab', name: null })).toBe('tài khoản 01234567');
  expect(nameOf({ sub: 'x', name: 'Lan' })).toBe('Lan');
});
