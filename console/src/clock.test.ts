import { expect, test } from 'vitest';
import { atSite, hear, now } from './clock';

test('a machine whose clock is three hours wrong goes by the portal', () => {
  const real = Date.now();
  hear(new Date(real + 3 * 3_600_000).toUTCString());
  expect(Math.abs(now() - real - 3 * 3_600_000)).toBeLessThan(2_000);
  hear(null);
  hear('no time');
  expect(Math.abs(now() - real - 3 * 3_600_000)).toBeLessThan(2_000);
});

test('a moment is told by the clock of the site, whatever the zone of the browser', () => {
  const moment = Date.parse('2026-11-30T18:30:00Z');
  expect(atSite(moment)).toBe('2026-12-01T01:30:00+07:00');
  expect(atSite(moment, '-03:30')).toBe('2026-11-30T15:00:00-03:30');
});
