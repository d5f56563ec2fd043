const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;
const MINUTE = 60_000;

/**
 * A time on the site's clocks with the offset that they have then, whatever the browser's zone is.
 *
 * @param local as a field has it: `2026-12-01T08:00`
 * @param zone such as `Asia/Ho_Chi_Minh`
 */
export function withOffset(local: string, zone: string): string {
  const found = LOCAL.exec(local);
  if (!found) return '';
  const [, year, month, day, hour, minute] = found.map(Number);
  const wall = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute);
  // The offset may change between the guess and the time: asked twice, it settles.
  const offset = offsetAt(wall - offsetAt(wall, zone) * MINUTE, zone);
  const sign = offset < 0 ? '-' : '+';
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `${found[0]}:00${sign}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}

/** For a field: `2026-12-01T08:00` of a time as the portal writes it. */
export function local(time: string): string {
  return LOCAL.exec(time)?.[0] ?? '';
}

/** In minutes. */
function offsetAt(time: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(time);
  const of = (name: string) => Number(parts.find((part) => part.type === name)?.value);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
  return Math.round((wall - Math.floor(time / MINUTE) * MINUTE) / MINUTE);
}

/** The year and month there are now, where nobody says otherwise. */
export function thisMonth(zone = 'Asia/Ho_Chi_Minh', now = Date.now()) {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
  }).formatToParts(now);
  const of = (name: string) => Number(parts.find((part) => part.type === name)?.value);
  return { year: of('year'), month: of('month') };
}
