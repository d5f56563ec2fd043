import { ask, fetchFile } from '../api';

export type Entry = {
  subject: string;
  article: string | null;
  version: number;
  title: string | null;
  what: string;
  by: { sub: string; name: string | null };
  at: string;
  note: string | null;
};

export type Audit = { month: string | null; items: Entry[]; next: string | null };

export type Wish = { month?: string; who?: string; what?: string; article?: string };

export type Grouping = 'author' | 'section' | 'month';

export type ArticleCounts = {
  year: number;
  by: Grouping;
  total: number;
  items: { key: string; name: string; articles: number }[];
  others: number;
};

export type VisitDays = {
  from: string;
  to: string;
  total: number;
  days: { date: string; visits: number }[];
};

/** As an address asks for it; what is empty is not asked. */
export function query(wish: Record<string, string | undefined>): string {
  const found = Object.entries(wish).filter((entry): entry is [string, string] => !!entry[1]);
  return found.length > 0 ? `?${new URLSearchParams(found)}` : '';
}

export function audit(wish: Wish, cursor?: string, signal?: AbortSignal) {
  return ask<Audit>('GET', `/audit${query({ ...wish, cursor })}`, { signal });
}

export function articleCounts(year: string, by: Grouping, signal?: AbortSignal) {
  return ask<ArticleCounts>('GET', `/statistics/articles${query({ year, by })}`, { signal });
}

export function visitDays(from: string, to: string, signal?: AbortSignal) {
  return ask<VisitDays>('GET', `/statistics/visits${query({ from, to })}`, { signal });
}

const MARK = '\ufeff';

/** A file has at most so many rows, or characters; what is left has to be asked for more narrowly. */
const FULL = { rows: 10_000, bytes: 1_000_000 };

/**
 * Saves a file that a spreadsheet opens in Vietnamese: with the mark of UTF-8, once.
 *
 * @returns whether something may be left that no longer fitted
 */
export async function download(path: string, name: string): Promise<boolean> {
  const bytes = new Uint8Array(await (await fetchFile(path, 'text/csv')).arrayBuffer());
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const file = new Blob(isMarked ? [bytes] : [MARK, bytes], { type: 'text/csv;charset=utf-8' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  const rows = bytes.reduce((sum, byte) => (byte === 10 ? sum + 1 : sum), 0);
  return rows > FULL.rows || bytes.length > FULL.bytes;
}
