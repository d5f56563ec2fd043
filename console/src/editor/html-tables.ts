import type { Node } from 'prosemirror-model';
import { attributes, filled, inline, lines } from './html';

type Place = 'thead' | 'tbody' | 'tfoot';

/** A table with its caption; header cells say of which cells they are. */
export function table(node: Node, caption: Node | null): string {
  const parts: { place: Place; rows: string }[] = [];
  node.forEach((row, _, index) => {
    const place = placeOf(row, index, parts.at(-1)?.place, node.childCount);
    const last = parts.at(-1);
    const written = filled('tr', {}, cells(row, place));
    if (last?.place === place) last.rows += written;
    else parts.push({ place, rows: written });
  });
  const body = parts.map(({ place, rows }) => filled(place, {}, rows)).join('');
  return filled('table', {}, (caption ? filled('caption', {}, inline(caption)) : '') + body);
}

// The first rows of header cells are the head, unless they came as something else.
function placeOf(row: Node, index: number, before: Place | undefined, count: number): Place {
  const part: string | null = row.attrs.part;
  if (part === 'tfoot') return 'tfoot';
  if (before === 'tfoot') return 'tbody';
  const isFirst = before === undefined || before === 'thead';
  const isHead = part !== 'tbody' && count > 1 && isFirst && row.childCount > 0 && areHeaders(row);
  return isHead && index < count - 1 ? 'thead' : 'tbody';
}

function areHeaders(row: Node): boolean {
  return row.children.every((cell) => cell.type.name === 'table_header');
}

function cells(row: Node, place: Place): string {
  return row.children.map((cell, index) => tableCell(cell, row, index, place)).join('');
}

function tableCell(cell: Node, row: Node, index: number, place: Place): string {
  const { colspan, rowspan } = cell.attrs;
  const isHeader = cell.type.name === 'table_header';
  const spans = {
    rowspan: rowspan === 1 ? null : rowspan,
    colspan: colspan === 1 ? null : colspan,
    scope: isHeader ? (cell.attrs.scope ?? scope(cell, row, index, place)) : null,
  };
  const name = isHeader ? 'th' : 'td';
  return `<${name}${attributes(spans)}>${lines(cell)}</${name}>`;
}

function scope(cell: Node, row: Node, index: number, place: Place): string {
  const isOfRow =
    place !== 'thead' &&
    index === 0 &&
    row.childCount > 1 &&
    row.child(1).type.name !== 'table_header';
  if (isOfRow) return cell.attrs.rowspan === 1 ? 'row' : 'rowgroup';
  return cell.attrs.colspan === 1 ? 'col' : 'colgroup';
}
