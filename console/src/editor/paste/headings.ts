import { hasText, is, isBlank, isThroughout, renamed, unwrap } from './trees';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
const OF_TABLE = /^\s*(?:bảng|biểu|table)(?!\p{L})/iu;

/** Paragraphs that Word calls titles and captions: headings, and captions of what they stand by. */
export function withWordBlocks(body: HTMLElement) {
  if (!body.querySelector('[class^=Mso]')) return;
  for (const title of body.querySelectorAll('p.MsoTitle')) renamed(title, 'h1');
  for (const heading of body.querySelectorAll(HEADINGS)) withoutBold(heading);
  for (const caption of body.querySelectorAll<HTMLElement>('p.MsoCaption')) {
    if (OF_TABLE.test(caption.textContent ?? '') || !ofPicture(caption)) ofTable(caption);
  }
}

function withoutBold(element: Element, names = 'strong b') {
  if (!isThroughout(element, names)) return;
  for (const mark of element.querySelectorAll(names.replace(/ /g, ','))) unwrap(mark);
}

function beside(element: Element, way: 'previousSibling' | 'nextSibling'): Node | null {
  let node = element[way];
  while (node && isBlank(node)) node = node[way];
  return node;
}

function ofTable(caption: HTMLElement) {
  let next = beside(caption, 'nextSibling');
  if (is(next, 'div') && next.children.length === 1) next = next.firstElementChild;
  if (!is(next, 'table') || next.querySelector('caption')) return;
  withoutBold(caption, 'strong b em i');
  next.prepend(renamed(caption, 'caption'));
}

function ofPicture(caption: HTMLElement): boolean {
  const before = beside(caption, 'previousSibling');
  if (!is(before, 'figure') || before.querySelector('figcaption')) return false;
  withoutBold(caption, 'strong b em i');
  before.append(renamed(caption, 'figcaption'));
  return true;
}

/** They move up or down together, so that the highest is below the article's title. */
export function withHeadings(body: HTMLElement) {
  const all = [...body.querySelectorAll(HEADINGS)];
  const full = all.filter((heading) => hasText(heading) || heading.querySelector('img'));
  const level = (heading: Element) => Number(heading.localName.charAt(1));
  const by = 2 - Math.min(...full.map(level), 6);
  for (const heading of all) {
    if (!full.includes(heading)) heading.remove();
    else renamed(heading, `h${Math.min(level(heading) + by, 4)}`);
  }
}
