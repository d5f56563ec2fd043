import { atSite, now } from '../clock';
import { offset } from '../times';

/** `2026-12-01T08:00` of a field, as the site's clock has it. */
export function fieldTime(time: string | null): string {
  return time?.slice(0, 16) ?? '';
}

/** The time that a field says, with the site's offset; null where it says none. */
export function timeOf(field: string, zone: string): string | null {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(field) ? `${field.slice(0, 16)}:00${zone}` : null;
}

/** Whether it is yet to come. */
export function isToCome(time: string | null): time is string {
  return time !== null && Date.parse(time) > now();
}

/** Eight in the morning of the next day: what is proposed. */
export function tomorrow(zone: string): string {
  return `${atSite(now() + 86_400_000, zone).slice(0, 10)}T08:00:00${zone}`;
}

/** The zone of a site, by any time that it told. */
export function zoneOf(time: string): string {
  const told = offset(time);
  return told === 'Z' ? '+00:00' : told;
}

export type Timing = { isLater: boolean; field: string };

/** What is proposed: the time that the text names, where it is yet to come. */
export function proposed(publishAt: string | null, zone: string): Timing {
  return isToCome(publishAt)
    ? { isLater: true, field: fieldTime(publishAt) }
    : { isLater: false, field: fieldTime(tomorrow(zone)) };
}

/**
 * What the portal is told of the time. Now is said in so many words where the text names a time that is
 * yet to come: left out, that one would count.
 */
export function said(timing: Timing, publishAt: string | null, zone: string): { at?: string } {
  if (timing.isLater) {
    const at = timeOf(timing.field, zone);
    return at ? { at } : {};
  }
  return isToCome(publishAt) ? { at: atSite(now(), zone) } : {};
}

/** Why a time cannot be taken; null where it can. */
export function wrong(timing: Timing, zone: string): 'none' | 'past' | 'far' | null {
  if (!timing.isLater) return null;
  const at = timeOf(timing.field, zone);
  if (!at) return 'none';
  if (!isToCome(at)) return 'past';
  return Date.parse(at) > now() + 731 * 86_400_000 ? 'far' : null;
}
