import { inert } from '../trusted';

/** In a cell that another was merged over: what was counted there nobody can tell. */
export const MERGED = '\ufffc';

type Cell = { rowSpan: number; colSpan: number; isNumber: boolean };

/** Of each row of a copied table, the columns that a cell with a number was merged over; null for none. */
export function covered(html: string): number[][] | null {
  if (!/\b(row|col)span/i.test(html)) return null;
  const rows = [...inert(html).querySelectorAll('tr')];
  return places(
    rows.map((row) =>
      [...row.children].map((cell) => ({
        rowSpan: span(cell, 'rowspan'),
        colSpan: span(cell, 'colspan'),
        isNumber: /^[\d\s.,]*\d[\d\s.,]*$/.test(cell.textContent ?? ''),
      })),
    ),
  );
}

function span(cell: Element, name: string): number {
  return Math.min(Math.max(Number(cell.getAttribute(name)) || 1, 1), 1_000);
}

/** The same of cells that are known. */
export function places(rows: Cell[][]): number[][] {
  const taken = rows.map(() => new Set<number>());
  const found: number[][] = rows.map(() => []);
  rows.forEach((cells, at) => {
    let column = 0;
    for (const { rowSpan, colSpan, isNumber } of cells) {
      while (taken[at]?.has(column)) column++;
      for (let below = 0; below < rowSpan && at + below < rows.length; below++) {
        for (let beside = 0; beside < colSpan; beside++) {
          taken[at + below]?.add(column + beside);
          if (isNumber && (below > 0 || beside > 0)) found[at + below]?.push(column + beside);
        }
      }
      column += colSpan;
    }
  });
  return found;
}
