import { ask, read } from '../api';
import { atSite, now } from '../clock';
import { is } from '../me';
import type { Listed } from '../newsroom';
import { whole } from './lists';
import { isAhead } from './states';
import { isMine } from './waiting';

const PARTS = 4;

/** What somebody has under way, and what came back to them. */
export async function own(signal: AbortSignal) {
  const [drafts, returned, submitted] = await Promise.all([
    whole('draft', signal, PARTS),
    whole('returned', signal, PARTS),
    whole('submitted', signal, PARTS),
  ]);
  return {
    drafts: drafts.items.filter(isMine),
    returned: returned.items.filter(isMine),
    submitted: submitted.items.filter((item) => isMine(item)),
    queue: is('editor') ? [...submitted.items].reverse() : [],
  };
}

/** Published with a time ahead, the next one first: they stand at the head of their list. */
export async function ahead(signal: AbortSignal): Promise<Listed[]> {
  const { items } = await whole('published', signal, 1);
  return items.filter(isAhead).reverse();
}

/** Those that come out on the day that it is at the site. */
export function today(items: Listed[]): Listed[] {
  const day = atSite(now()).slice(0, 10);
  return items.filter((item) => item.public.publishedAt?.slice(0, 10) === day);
}

export type Month = { year: number; month: number };

/** The month that has ended last. */
export function lastMonth(moment = now()): Month {
  const [year = 0, month = 0] = atSite(moment).split('-').map(Number);
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

/** Whether nobody has told yet how the last month went. */
export async function missingMonth(signal: AbortSignal): Promise<Month | null> {
  const last = lastMonth();
  const found = await read<{ reports: { month: number }[] }>(`/tthc/${last.year}`, signal);
  return found.reports.some((report) => report.month === last.month) ? null : last;
}

export type Alert = { text: string; url: string | null; until: string };

/** What stands on top of every page now; null for nothing. */
export async function alert(signal: AbortSignal): Promise<Alert | null> {
  const site = await ask<{ alert: Alert | null }>('GET', '/site', { signal });
  return site.alert && Date.parse(site.alert.until) > now() ? site.alert : null;
}
