import { numberOf } from './marks';
import { LOOK, type Style } from './style';
import { is, isBlank } from './trees';

type Open = {
  list: HTMLElement;
  id: string;
  level: number;
  isNumbered: boolean;
  item: HTMLElement;
  last: number;
};

const PLACE = /^l(\d{1,9}) level(\d{1,2})\b/;

/**
 * Word's lists: paragraphs in a row that say in which list and how deep they are, each with its mark as
 * text. Whatever stands between two of them ends the list; the next goes on counting.
 */
export function withWordLists(body: HTMLElement, style: Style) {
  const parents = new Set<Element>();
  for (const paragraph of body.querySelectorAll(`p[${LOOK}]`)) {
    if (paragraph.parentElement && PLACE.test(style.of(paragraph, 'mso-list'))) {
      parents.add(paragraph.parentElement);
    }
  }
  for (const parent of parents) new Run(style).over(parent);
}

class Run {
  private open: Open[] = [];

  constructor(private readonly style: Style) {}

  over(parent: Element) {
    for (const child of [...parent.childNodes]) {
      const place = is(child, 'p') ? PLACE.exec(this.style.of(child, 'mso-list')) : null;
      if (place) this.item(child as HTMLElement, place[1] ?? '', Number(place[2]));
      else if (isBlank(child) && this.open.length) child.remove();
      else this.open = [];
    }
  }

  private item(paragraph: HTMLElement, id: string, level: number) {
    const written = [...paragraph.querySelectorAll(`[${LOOK}]`)].find(
      (part) => this.style.of(part, 'mso-list') === 'ignore',
    );
    const mark = numberOf(written?.textContent ?? '');
    written?.remove();
    const item = paragraph.ownerDocument.createElement('li');
    const isOver = (list: Open) =>
      list.level > level ||
      (list.level === level && (list.id !== id || list.isNumbered !== mark.isNumbered));
    while (this.top && isOver(this.top)) this.open.pop();
    const around = this.top;
    if (around && around.level === level) {
      around.list.append(item);
      around.item = item;
      around.last++;
      if (mark.number > 1 && mark.number !== around.last) {
        item.setAttribute('value', String(mark.number));
        around.last = mark.number;
      }
      paragraph.remove();
    } else {
      const list = paragraph.ownerDocument.createElement(mark.isNumbered ? 'ol' : 'ul');
      if (mark.number > 1) list.setAttribute('start', String(mark.number));
      list.append(item);
      if (around) {
        around.item.append(list);
        paragraph.remove();
      } else {
        paragraph.replaceWith(list);
      }
      const last = Math.max(mark.number, 1);
      this.open.push({ list, id, level, isNumbered: mark.isNumbered, item, last });
    }
    item.append(...paragraph.childNodes);
  }

  private get top(): Open | undefined {
    return this.open.at(-1);
  }
}

/** LibreOffice says of each list with which signs it counts; nobody means it. */
export function withoutOfficeTypes(document: Document) {
  const generator = document.querySelector('meta[name=generator i]')?.getAttribute('content') ?? '';
  if (!/^(libre|open)office/i.test(generator)) return;
  for (const list of document.querySelectorAll('ol[type]')) list.removeAttribute('type');
}
