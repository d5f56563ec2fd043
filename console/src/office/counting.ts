import { changes } from './changes';
import { fold } from './fold';
import { count } from './numbers';
import type { Counts, Row } from './sheet';
import type { Input, Month, Report } from './tthc';

/** A row of the form, as it is typed. */
export type Line = { key: number; field: string; onTime: string; late: string };

/** A month's form: by field, or totals alone where it has none. */
export type Counting = {
  lines: Line[];
  onTime: string;
  late: string;
  /** The version that was seen when it was begun; 0 for none. */
  base: number;
  isTouched: boolean;
};

export const COLUMNS = ['onTime', 'late'] as const;

let keys = 0;

export function line(field = '', onTime = '', late = ''): Line {
  return { key: ++keys, field, onTime, late };
}

/** What is there, or the fields of the month before with nothing in them yet. */
export function begin({ now, earlier }: Month): Counting {
  const lines = now
    ? now.fields.map(({ field, onTime, late }) => line(field, String(onTime), String(late)))
    : (earlier?.fields.map(({ field }) => line(field)) ?? []);
  return {
    lines,
    onTime: now ? String(now.onTime) : '',
    late: now ? String(now.late) : '',
    base: now?.version ?? 0,
    isTouched: false,
  };
}

/** Sums of the lines, or the totals that were typed; what is no count yet counts as nothing. */
export function totals({ lines, onTime, late }: Counting): Counts {
  const of = lines.length > 0 ? lines : [{ onTime, late }];
  const sum = (column: 'onTime' | 'late') =>
    of.reduce((all, each) => all + (count(each[column]) ?? 0), 0);
  return { onTime: sum('onTime'), late: sum('late') };
}

export function inputOf(counting: Counting, correction: boolean): Input {
  const fields = counting.lines.map(({ field, onTime, late }) => ({
    field: field.normalize('NFC').replace(/\s+/g, ' ').trim(),
    onTime: count(onTime) ?? 0,
    late: count(late) ?? 0,
  }));
  return { ...totals(counting), fields, correction };
}

export type Place = `${number}:field` | `${number}:onTime` | `${number}:late` | 'onTime' | 'late';

/** Where a fault of the portal stands in the form: by the row's key, for rows may move meanwhile. */
export function placeOf(pointer: string, { lines }: Counting): Place | null {
  const [, row, column] = /^\/fields\/(\d+)(?:\/(field|onTime|late))?$/.exec(pointer) ?? [];
  const key = row === undefined ? undefined : lines[Number(row)]?.key;
  if (key !== undefined) return `${key}:${(column ?? 'field') as 'field'}`;
  return pointer === '/onTime' || pointer === '/late' ? (pointer.slice(1) as 'onTime') : null;
}

/** What the earlier month says of a field, or of all. */
export function earlierOf(earlier: Report | null, field: string | null): Counts | null {
  if (!earlier || field === null) return earlier;
  return earlier.fields.find((row) => fold(row.field) === fold(field)) ?? null;
}

/** Those that have counts, or all. */
export function rowsOf({ lines }: Counting, isAll = false): Row[] {
  return lines
    .filter(({ onTime, late }) => isAll || onTime || late)
    .map(({ field, onTime, late }) => {
      return { field, onTime: count(onTime) ?? 0, late: count(late) ?? 0 };
    });
}

/** Cells in which nothing stands: nobody knows whether that is a 0. */
export function blanks(counting: Counting): Place[] {
  const { lines } = counting;
  if (lines.length === 0) return COLUMNS.filter((column) => counting[column].trim() === '');
  return lines.flatMap((each) =>
    COLUMNS.filter((column) => each[column].trim() === '').map(
      (column): Place => `${each.key}:${column}`,
    ),
  );
}

/** The form with rows taken into it from elsewhere. */
export function taking(counting: Counting, rows: Row[]): Counting {
  const [first] = rows;
  if (first && rows.length === 1 && !first.field) {
    const { onTime, late } = first;
    return { ...counting, lines: [], onTime: `${onTime}`, late: `${late}`, isTouched: true };
  }
  const lines = changes(rowsOf(counting, true), rows).map(({ field, after, kind }) => {
    const kept = counting.lines.find((each) => fold(each.field) === fold(field));
    if (kept && kind === 'kept') return kept;
    return { ...(kept ?? line(field)), onTime: String(after.onTime), late: String(after.late) };
  });
  return { ...counting, lines, isTouched: true };
}
