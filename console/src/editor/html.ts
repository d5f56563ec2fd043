import type { Mark, Node } from 'prosemirror-model';

// A text as the portal has it: each block on a line, inline text of items and cells without paragraphs.

type Attributes = Record<string, string | number | null>;

/** The text of a document; empty where nothing is in it. */
export function html(doc: Node): string {
  return siblings(doc).join('\n');
}

function siblings(parent: Node): string[] {
  const written: string[] = [];
  let caption: Node | null = null;
  parent.forEach((node, _, index) => {
    if (node.type.name === 'table_caption' && isTable(parent, index + 1)) {
      caption = node;
      return;
    }
    const one = node.type.name === 'table' ? table(node, caption) : block(node);
    caption = null;
    if (one) written.push(one);
  });
  return written;
}

function isTable(parent: Node, index: number): boolean {
  return index < parent.childCount && parent.child(index).type.name === 'table';
}

function block(node: Node): string {
  switch (node.type.name) {
    case 'heading':
      return filled(`h${node.attrs.level}`, {}, inline(node));
    case 'blockquote':
      return filled('blockquote', {}, siblings(node).join(''));
    case 'horizontal_rule':
      return '<hr>';
    case 'bullet_list':
      return filled('ul', {}, children(node, item));
    case 'ordered_list':
      return filled('ol', numbering(node), children(node, item));
    case 'figure':
      return figure(node);
    default:
      return filled('p', {}, inline(node));
  }
}

function children(node: Node, write: (child: Node) => string): string {
  let written = '';
  node.forEach((child) => {
    written += write(child);
  });
  return written;
}

function numbering({ attrs: { start, type, reversed } }: Node): Attributes {
  return {
    start: start === 1 && !reversed ? null : start,
    type: type === '1' ? null : type,
    reversed: reversed ? '' : null,
  };
}

function item(node: Node): string {
  return filled('li', { value: node.attrs.value }, lines(node));
}

/** Paragraphs that follow each other are lines. */
function lines(parent: Node): string {
  let written = '';
  let isInLine = false;
  parent.forEach((node) => {
    const isText = node.type.name === 'paragraph';
    const one = isText ? trimmed(inline(node)) : block(node);
    if (!one) return;
    written += (isText && isInLine ? '<br>' : '') + one;
    isInLine = isText;
  });
  return written;
}

function figure(node: Node): string {
  const { src, alt, title, width, height, missing } = node.attrs;
  const caption = filled('figcaption', {}, inline(node));
  if (!src) return `<figure${attributes({ 'data-missing': missing ?? alt })}>${caption}</figure>`;
  const image = `<img${attributes({ src, alt, title, width, height })}>`;
  return `<figure>${image}${caption}</figure>`;
}

type Place = 'thead' | 'tbody' | 'tfoot';

function table(node: Node, caption: Node | null): string {
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

function inline(parent: Node): string {
  let written = '';
  let open: readonly Mark[] = [];
  parent.forEach((node) => {
    let shared = 0;
    const marks = node.marks;
    while (shared < open.length && shared < marks.length && open[shared]?.eq(marks[shared] as Mark))
      shared++;
    written += closing(open.slice(shared)) + marks.slice(shared).map(opening).join('');
    open = marks;
    written += leaf(node);
  });
  return trimmed(written + closing(open));
}

function leaf(node: Node): string {
  if (node.isText) return escaped((node.text ?? '').replace(/[ \t\n\r\f]+/g, ' '));
  if (node.type.name === 'hard_break') return '<br>';
  const { src, alt, title, width, height } = node.attrs;
  return `<img${attributes({ src, alt, title, width, height })}>`;
}

function opening(mark: Mark): string {
  if (mark.type.name !== 'link') return `<${mark.type.name}>`;
  const { href, title } = mark.attrs;
  const rel = /^http/i.test(href) ? 'noopener' : null;
  return `<a${attributes({ href, title, rel })}>`;
}

function closing(marks: readonly Mark[]): string {
  const names = marks.map((mark) => (mark.type.name === 'link' ? 'a' : mark.type.name));
  return names.reverse().reduce((written, name) => `${written}</${name}>`, '');
}

function trimmed(text: string): string {
  return text.replace(/^ +| +$/g, '').replace(/ ?<br> ?/g, '<br>');
}

function filled(name: string, given: Attributes, content: string): string {
  return content ? `<${name}${attributes(given)}>${content}</${name}>` : '';
}

function attributes(given: Attributes): string {
  return Object.entries(given)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replace(/"/g, '&quot;')}"`)
    .join('');
}

function escaped(text: string): string {
  return text
    .normalize('NFC')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&#xa0;');
}
