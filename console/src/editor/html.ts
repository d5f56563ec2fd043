import type { Mark, Node } from 'prosemirror-model';
import { table } from './html-tables';

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
export function lines(parent: Node): string {
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

export function inline(parent: Node): string {
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

export function filled(name: string, given: Attributes, content: string): string {
  return content ? `<${name}${attributes(given)}>${content}</${name}>` : '';
}

export function attributes(given: Attributes): string {
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
