import { DOMParser, type Node } from 'prosemirror-model';
import { inert } from '../trusted';
import { schema } from './schema';

/** A text of the portal's as a document. */
export function read(html: string): Node {
  return DOMParser.fromSchema(schema).parse(prepared(inert(html).body));
}

/** Brings a tree into the order that the schema reads; the same tree, changed. */
export function prepared(body: HTMLElement): HTMLElement {
  for (const caption of body.querySelectorAll('table > caption')) {
    const line = body.ownerDocument.createElement('p');
    line.setAttribute('data-caption', '');
    line.append(...caption.childNodes);
    const table = caption.parentElement;
    caption.remove();
    if (line.textContent?.trim()) table?.before(line);
  }
  for (const row of body.querySelectorAll('tr')) {
    const part = row.parentElement?.localName ?? '';
    const headers = row.querySelectorAll(':scope > th').length;
    const saysOther = part === 'tfoot' || (part === 'tbody' && headers === row.children.length);
    if (saysOther) row.setAttribute('data-part', part);
    row.querySelectorAll(':scope > th[scope]').forEach((cell) => {
      withoutPlainScope(cell);
    });
  }
  for (const figure of body.querySelectorAll('figure')) figures(figure);
  return body;
}

// What its place says anyway is not kept, for it may move.
function withoutPlainScope(cell: Element) {
  const row = cell.parentElement;
  const isOfRow =
    row?.parentElement?.localName !== 'thead' &&
    !cell.previousElementSibling &&
    cell.nextElementSibling?.localName === 'td';
  const wide = cell.hasAttribute(isOfRow ? 'rowspan' : 'colspan') ? 'group' : '';
  if (cell.getAttribute('scope') === (isOfRow ? 'row' : 'col') + wide)
    cell.removeAttribute('scope');
}

// One picture each; a figure of something else is that.
function figures(figure: Element) {
  const images = [...figure.querySelectorAll('img[src]')];
  if (images.length === 0 && !figure.hasAttribute('data-missing')) {
    figure.replaceWith(...figure.childNodes);
    return;
  }
  for (const image of images.slice(0, -1)) {
    const own = figure.ownerDocument.createElement('figure');
    own.append(image);
    figure.before(own);
  }
}
