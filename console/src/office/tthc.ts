import { ask, read } from '../api';
import type { Counts, Row } from './sheet';

export type Report = Counts & {
  year?: number;
  month: number;
  processed: number;
  updatedAt: string;
  version: number;
  fields: (Row & { processed: number })[];
};

export type Past = {
  what: 'replace' | 'correct' | 'add' | 'import';
  by: string;
  /** The name of a program; absent for a person. */
  program?: string;
  at: string;
  before: Report | null;
  after: Report;
};

/** A month as it is now, with those that it is compared with. */
export type Month = {
  year: number;
  month: number;
  now: Report | null;
  /** The month reported before it in the same year: counts begin anew on 1 January. */
  earlier: Report | null;
  past: Past[];
  /** What people are called, by account. */
  names: Record<string, string>;
};

export async function openMonth(year: number, month: number, signal?: AbortSignal): Promise<Month> {
  const [reports, past, names] = await Promise.all([
    reportsOf(year, signal),
    ask<{ items: Past[] }>('GET', `/tthc/${year}/${month}/history`, { signal }),
    staffNames(signal),
  ]);
  // What readers get may be a minute old; the history never is.
  const shown = reports.find((report) => report.month === month) ?? null;
  const newest = past.items[0]?.after ?? null;
  const now = newest && newest.version >= (shown?.version ?? 0) ? newest : shown;
  const earlier = reports.filter((report) => report.month < month).at(-1) ?? null;
  return { year, month, now, earlier, past: past.items, names };
}

async function reportsOf(year: number, signal?: AbortSignal): Promise<Report[]> {
  const found = await read<{ reports: Report[] }>(`/tthc/${year}`, signal, 'no-cache');
  return found.reports;
}

/** Names of those who said them; whoever did not is shown by their account. */
export async function staffNames(signal?: AbortSignal): Promise<Record<string, string>> {
  const names: Record<string, string> = {};
  let cursor: string | null = '';
  for (let part = 0; cursor !== null && part < 10; part++) {
    const query: string = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
    const found: { items: { sub: string; name: string }[]; next: string | null } = await ask(
      'GET',
      `/staff${query}`,
      { signal },
    );
    for (const { sub, name } of found.items) names[sub] = name;
    cursor = found.next;
  }
  return names;
}

export type Input = Counts & { fields: Row[]; correction: boolean };

export function input(report: Report, correction: boolean): Input {
  const { onTime, late } = report;
  const fields = report.fields.map(({ field, onTime, late }) => ({ field, onTime, late }));
  return { onTime, late, fields, correction };
}

export function replace(year: number, month: number, base: number, body: Input) {
  const { fields, ...totals } = body;
  return ask<Report>('PUT', `/tthc/${year}/${month}`, {
    base,
    body: fields.length > 0 ? { ...totals, fields } : totals,
  });
}

/** Whether a report says what was sent: then a lost answer was a yes. */
export function says(report: Report | null, { onTime, late, fields }: Input): boolean {
  return (
    report?.onTime === onTime &&
    report.late === late &&
    report.fields.length === fields.length &&
    fields.every((row, i) => {
      const kept = report.fields[i];
      return kept?.field === row.field && kept.onTime === row.onTime && kept.late === row.late;
    })
  );
}
