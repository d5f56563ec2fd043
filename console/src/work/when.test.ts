import { beforeEach, expect, test } from 'vitest';
import { hear } from '../clock';
import { proposed, said, timeOf, tomorrow, wrong, zoneOf } from './when';

const ZONE = '+07:00';

beforeEach(() => hear('Mon, 30 Nov 2026 18:00:00 GMT'));

test('what a field says is a time of the site, whatever the zone of the browser', () => {
  expect(timeOf('2026-12-01T08:00', ZONE)).toBe('2026-12-01T08:00:00+07:00');
  expect(timeOf('', ZONE)).toBeNull();
});

test('the time that the text names is proposed while it is yet to come', () => {
  expect(proposed('2026-12-01T08:00:00+07:00', ZONE)).toEqual({
    isLater: true,
    field: '2026-12-01T08:00',
  });
  expect(proposed('2026-11-30T08:00:00+07:00', ZONE).isLater).toBe(false);
  expect(tomorrow(ZONE)).toBe('2026-12-02T08:00:00+07:00');
});

test('now is said outright only over a time that would count else', () => {
  const now = { isLater: false, field: '' };
  expect(said(now, null, ZONE)).toEqual({});
  expect(said(now, '2026-12-01T08:00:00+07:00', ZONE).at).toMatch(/^2026-12-01T01:00/);
  expect(said({ isLater: true, field: '2026-12-03T09:30' }, null, ZONE)).toEqual({
    at: '2026-12-03T09:30:00+07:00',
  });
});

test('a time that is over, is none, or is too far is told before it is sent', () => {
  const later = (field: string) => wrong({ isLater: true, field }, ZONE);
  expect(later('')).toBe('none');
  expect(later('2026-12-01T00:59')).toBe('past');
  expect(later('2029-01-01T00:00')).toBe('far');
  expect(later('2026-12-01T01:30')).toBeNull();
});

test('the zone is that of the times which the site tells', () => {
  expect(zoneOf('2026-12-01T08:00:00+07:00')).toBe('+07:00');
  expect(zoneOf('2026-12-01T01:00:00Z')).toBe('+00:00');
});
