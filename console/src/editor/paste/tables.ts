import { hasText, is, isBlank, isElement, isThroughout, renamed, unwrap } from './trees';

/** More are a table in bold letters. */
const MOST_HEADERS = 10;
const MOST_ROWS = 300;
const MOST_CELLS = 3_000;

/** Header cells where their look alone says so, and no table within another. */
export function withTables(body: HTMLElement) {
  for (const table of [...body.querySelectorAll('td table, th table')].reverse()) flatten(table);
  for (const table of body.querySelectorAll('table')) {
    for (const cell of table.querySelectorAll('td, th')) tidy(cell);
    headed(table);
  }
}

/** The first table that is more than an article can bear, as rows of words. */
export function hugeTable(body: HTMLElement): string[][] | null {
  for (const table of body.querySelectorAll('table')) {
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
    const cells = rows.reduce((sum, row) => sum + row.children.length, 0);
    if (rows.length > MOST_ROWS || cells > MOST_CELLS) {
      return rows.map((row) => [...row.children].map((cell) => words(cell)));
    }
  }
  return null;
}

/** The same of a text whose cells stand between tabs. */
export function hugeText(text: string): string[][] | null {
  const lines = text.split(/\r?\n/);
  if (lines.length <= MOST_ROWS || !text.includes('\t')) return null;
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split('\t'));
}

function words(element: Element): string {
  return (element.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
}

// Of a table in a cell, each row is a line.
function flatten(table: Element) {
  const lines: Element[] = [];
  for (const row of table.querySelectorAll('tr')) {
    const line = row.ownerDocument.createElement('p');
    for (const cell of [...row.children]) {
      for (const block of cell.querySelectorAll('p, div')) {
        block.after(' ');
        unwrap(block);
      }
      line.append(...cell.childNodes, ' ');
    }
    if (hasText(line) || line.querySelector('img')) lines.push(line);
  }
  table.replaceWith(...lines);
}

function tidy(cell: Element) {
  if (!hasText(cell) && !cell.querySelector('img, figure')) cell.textContent = '';
  for (const empty of cell.querySelectorAll('p')) {
    if (!hasText(empty) && !empty.querySelector('img, br')) empty.remove();
  }
}

function headed(table: Element) {
  const head = [...table.children].find((part) => is(part, 'thead') && part.children.length > 0);
  if (head) {
    for (const row of head.children) headers(row);
    return;
  }
  const rows = [...table.children].flatMap((part) =>
    is(part, 'tbody tfoot') ? [...part.children] : [],
  );
  const first = rows.findIndex((row) => !isBold(row));
  const bold = rows.slice(0, first < 0 ? rows.length : first);
  if (bold.length === 0 || bold.length > MOST_HEADERS || bold.length === rows.length) return;
  if (!areApart(bold)) return;
  const made = table.ownerDocument.createElement('thead');
  for (const row of bold) {
    headers(row);
    made.append(row);
  }
  const caption = [...table.children].find((part) => is(part, 'caption'));
  if (caption) caption.after(made);
  else table.prepend(made);
}

function isBold(row: Element): boolean {
  let isAny = false;
  for (const cell of row.children) {
    const isPlain = hasText(cell) && !is(cell, 'th') && !isThroughout(cell, 'b strong');
    if (isPlain || cell.querySelector('img, ul, ol')) return false;
    isAny ||= hasText(cell);
  }
  return isAny;
}

/** Whether no cell of them reaches into the rows below. */
function areApart(rows: Element[]): boolean {
  return rows.every((row, at) =>
    [...row.children].every((cell) => {
      const span = Number(cell.getAttribute('rowspan') ?? 1);
      return span >= 1 && span <= rows.length - at;
    }),
  );
}

function headers(row: Element) {
  for (const cell of [...row.children]) {
    if (!is(cell, 'td')) continue;
    const header = renamed(cell, 'th');
    if (isThroughout(header, 'b strong')) {
      for (const mark of header.querySelectorAll('b, strong')) unwrap(mark);
    }
  }
}

/** Items and cells with their words in lines: what stands beside paragraphs is one itself. */
export function withLines(body: HTMLElement) {
  for (const holder of body.querySelectorAll('li, td, th')) {
    if (![...holder.childNodes].some((child) => is(child, 'p'))) continue;
    for (const child of [...holder.childNodes]) {
      if (!isElement(child) && isBlank(child)) child.remove();
    }
  }
}
