/** How far this machine's clock is from the portal's, in milliseconds. */
let behind = 0;

/** Learns the time from an answer of the portal: the machine's own clock may be hours wrong. */
export function hear(date: string | null, received = Date.now()) {
  const told = date ? Date.parse(date) : Number.NaN;
  if (!Number.isNaN(told)) behind = told - received;
}

/** The portal's time, in milliseconds since 1970; to a second or so. */
export function now(): number {
  return Date.now() + behind;
}

const OFFSET = /^([+-])(\d{2}):(\d{2})$/;

/** A moment as a site's clock shows it: `2026-12-01T08:00:00+07:00`. */
export function atSite(moment: number, offset = '+07:00'): string {
  const [, sign = '+', hours = '0', minutes = '0'] = OFFSET.exec(offset) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return new Date(moment + ahead).toISOString().slice(0, 19) + offset;
}
