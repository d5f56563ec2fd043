import type { Notices } from './notices';
import type { RtfPicture } from './rtf';
import { hasText, is, isBlank, isElement } from './trees';

/** A picture beside a text, in its order; null where it stayed behind. */
export type Carried = { type: string; bytes: Uint8Array } | null;

/** A picture of a pasted text that can be brought to the library. */
export type Brought = { id: string; alt: string; type: string; bytes: Uint8Array };

const OURS = /^\/(?![/\\])media\/[^\s\\<>"]+$/;
const DATA = /^data:(image\/(?:png|jpeg|gif|webp));base64,([A-Za-z0-9+/=\s]+)$/i;

const HOLDERS = 'body div section article main header footer aside center blockquote li td th dd';

/**
 * Makes a figure of each picture. Those that came along are answered to be uploaded; of all others a
 * marked place stays, and no address of a stranger's server.
 */
export function withFigures(
  body: HTMLElement,
  rtf: RtfPicture[],
  notices: Notices,
  carried: Carried[] = [],
): Brought[] {
  const brought: Brought[] = [];
  const waiting = [...rtf];
  const images = [...body.querySelectorAll('img')];
  for (const image of images) {
    const src = (image.getAttribute('src') ?? '').trim();
    if (
      isPixel(image) ||
      !src ||
      /^(?!(?:file|data|cid|blob|https?|webkit-fake-url|content):|\/)/i.test(src)
    ) {
      image.remove();
      continue;
    }
    if (OURS.test(src)) {
      if (image.closest('p')?.textContent?.trim() === '') place(image, figure(image, { src }));
      continue;
    }
    const own = /^cid:(\d+)$/.exec(src)?.[1];
    const beside = own ? carried[Number(own)] : /^file:/i.test(src) ? waiting.shift() : null;
    const found = data(src) ?? beside ?? null;
    const alt = image.getAttribute('alt') ?? '';
    if (found?.bytes) {
      const id = crypto.randomUUID();
      brought.push({ id, alt, type: found.type, bytes: found.bytes });
      place(image, figure(image, { 'data-missing': alt, 'data-upload': id }));
    } else {
      // Who carried the others has told of this one.
      if (!own || carried.length === 0)
        notices.add(/^https?:|^\/\//i.test(src) ? 'strange-picture' : 'picture');
      place(image, figure(image, { 'data-missing': alt }));
    }
  }
  return brought;
}

function data(src: string): { type: string; bytes: Uint8Array } | null {
  const found = DATA.exec(src);
  if (!found) return null;
  try {
    const raw = atob((found[2] ?? '').replace(/\s/g, ''));
    const bytes = new Uint8Array(raw.length);
    for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
    return { type: (found[1] ?? '').toLowerCase(), bytes };
  } catch {
    return null;
  }
}

// Nobody sees it: it counts who reads.
function isPixel(image: Element): boolean {
  const isOne = (name: string) => /^[01]$/.test(image.getAttribute(name)?.trim() ?? '');
  return isOne('width') && isOne('height');
}

function figure(image: Element, attributes: Record<string, string>): HTMLElement {
  const around = image.closest('figure');
  const made =
    around?.querySelectorAll('img').length === 1
      ? around
      : image.ownerDocument.createElement('figure');
  if ('src' in attributes) {
    const shown = image.ownerDocument.createElement('img');
    shown.setAttribute('src', attributes.src ?? '');
    shown.setAttribute('alt', image.getAttribute('alt') ?? '');
    made.prepend(shown);
  } else {
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  }
  return made as HTMLElement;
}

/** Puts it behind the text in which the picture stood, or in place of what held nothing else. */
function place(image: Element, figure: HTMLElement) {
  if (figure.contains(image) && figure.parentElement) {
    image.remove();
    return;
  }
  let at: Element = image;
  while (at.parentElement && !is(at.parentElement, HOLDERS) && !holdsBlocks(at.parentElement)) {
    at = at.parentElement;
  }
  if (at === image) {
    image.replaceWith(figure);
    return;
  }
  image.remove();
  let last: ChildNode = at;
  while (is(last.nextSibling, 'figure')) last = last.nextSibling;
  last.after(figure);
  const isLeft = hasText(at) || at.querySelector('img');
  if (!isLeft && !is(at, 'td th li')) at.remove();
}

function holdsBlocks(element: Element): boolean {
  return (
    is(element, 'b strong i em span font a') &&
    [...element.childNodes].some(
      (child) =>
        isElement(child) && !isBlank(child) && is(child, 'p div ul ol table h1 h2 h3 h4 figure'),
    )
  );
}
