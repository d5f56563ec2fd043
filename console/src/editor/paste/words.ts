import { composed, fromFont } from './letters';
import type { Notices } from './notices';
import { LOOK, type Style } from './style';
import { hasText, is, isElement, texts, unwrap } from './trees';

const SILENT =
  'script,style,title,meta,link,base,template,noframes,noembed,datalist,source,track,param,col,' +
  'colgroup,area,frame,xml,input,bgsound,head';
const LOST = 'svg,math,iframe,object,embed,applet,video,audio,canvas,map,noscript';

/** What readers of the other page did not see, or pressed, or what only a browser there could show. */
export function withoutParts(body: HTMLElement, style: Style, notices: Notices) {
  for (const element of body.querySelectorAll(LOST)) {
    if (!element.isConnected) continue;
    notices.add('media');
    element.replaceWith(' ');
  }
  for (const element of body.querySelectorAll('button,select,textarea,input,[role=button]')) {
    const isButton = element.getAttribute('role') === 'button' && !is(element, 'button');
    if (isButton && (element.hasAttribute('href') || isMistaken(element))) continue;
    element.replaceWith(' ');
  }
  for (const element of body.querySelectorAll(SILENT)) element.remove();
  for (const element of body.querySelectorAll(`[hidden],[${LOOK}],[class]`)) {
    if (!isHidden(element, style) || !body.contains(element)) continue;
    if (hasText(element)) notices.add('hidden');
    element.remove();
  }
}

/** Around blocks or many words it is a mistake of somebody's markup. */
function isMistaken(element: Element): boolean {
  return !!element.querySelector('p,div,ul,ol,table') || (element.textContent ?? '').length > 100;
}

function isHidden(element: Element, style: Style): boolean {
  return (
    element.hasAttribute('hidden') ||
    style.of(element, 'display') === 'none' ||
    style.of(element, 'visibility') === 'hidden' ||
    style.of(element, 'mso-hide') === 'all'
  );
}

/** Letters of old fonts first, for all that follows reads them. */
export function withLetters(
  element: Element,
  style: Style,
  notices: Notices,
  inherited = '',
  isKept = false,
) {
  const named = style.of(element, 'font-family') || element.getAttribute('face') || '';
  const own = (named.split(',')[0] ?? '').replace(/["']/g, '').trim().toLowerCase();
  const font = own || inherited;
  const space = style.of(element, 'white-space');
  const keeps = space ? /^(pre|break-spaces)/.test(space) : isKept || is(element, 'pre textarea');
  const children = [...element.childNodes];
  children.forEach((child, index) => {
    if (isElement(child)) withLetters(child, style, notices, font, keeps);
    if (child.nodeType !== 3) return;
    const given = child.nodeValue ?? '';
    const read = fromFont(given, font);
    if (read !== null && read !== given) notices.add('letters');
    child.nodeValue = composed(read ?? given);
    if (keeps) lines(child as Text, index === 0, index === children.length - 1);
  });
}

/** Lines that end where they were typed, because a style says so, as in posts and messages. */
function lines(node: Text, isFirst: boolean, isLast: boolean) {
  let text = node.data;
  if (!text.includes('\n')) return;
  if (is(node.parentNode, 'table thead tbody tfoot tr ul ol menu dir dl')) return node.remove();
  if (isFirst) text = text.trimStart();
  if (isLast) text = text.trimEnd();
  const parts: (string | Node)[] = [];
  text.split('\n').forEach((line, index) => {
    if (index > 0) parts.push(node.ownerDocument.createElement('br'));
    parts.push(line);
  });
  node.replaceWith(...parts);
}

const RUN = /[ \t\n\v\f\r\x85\u2028\u2029]+/g;
const UNBREAKABLE = /(?<=[\p{L}\p{M},;:!?])\u00a0(?=[\p{L}(\u201c\u2018])/gu;

/** One space between words, and one that holds together only where that was meant. */
export function withSpaces(body: HTMLElement) {
  body.normalize();
  for (const node of texts(body)) {
    node.data = node.data
      .replace(UNBREAKABLE, ' ')
      .replace(RUN, ' ')
      .replace(/[ \u00a0]{2,}/g, ' ');
  }
  for (const block of body.querySelectorAll('p,h1,h2,h3,h4,h5,h6,div')) {
    if (/^[\s\u00a0]*$/.test(block.textContent ?? '') && !block.querySelector('img,br,hr,figure')) {
      block.textContent = '';
    }
  }
}

/** Signs such as faces that were shown by pictures are signs again. */
export function withEmoji(body: HTMLElement) {
  for (const image of body.querySelectorAll('img')) {
    const names = `${image.getAttribute('src') ?? ''}${image.className}`.toLowerCase();
    const sign = image.getAttribute('alt') ?? '';
    const isSign = /^(?:\p{Emoji}|\u200d|\ufe0f)+$/u.test(sign) && /[^\0-\xff]/.test(sign);
    if (names.includes('emoji') && isSign) image.replaceWith(sign);
  }
}

/** Words that only another program's elements were around. */
export function withoutWrappers(body: HTMLElement) {
  for (const element of body.querySelectorAll('span,font,center,label')) unwrap(element);
  for (const link of body.querySelectorAll('a:not([href])')) unwrap(link);
}
