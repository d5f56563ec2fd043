import { type ComponentChild, h } from 'preact';
import { say } from '../language';
import { inert } from '../trusted';

/** Elements that a text may have, and the attributes that are taken over. */
const ALLOWED: Record<string, string[]> = {
  p: [],
  br: [],
  h2: [],
  h3: [],
  h4: [],
  hr: [],
  blockquote: [],
  figure: [],
  figcaption: [],
  div: [],
  strong: [],
  em: [],
  u: [],
  s: [],
  sub: [],
  sup: [],
  ul: [],
  ol: ['start', 'type', 'reversed'],
  li: [],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  a: ['href', 'title'],
  img: ['src', 'alt', 'title', 'width', 'height'],
};

/** What these hold is no text. */
const UNREAD = /^(script|style|template|noscript|iframe|object|svg|math)$/;

const LINK = /^(https?:\/\/|mailto:|tel:|\/(?![/\\]))/i;
const OWN_PICTURE = /^\/(?![/\\])/;

/** An article's text, made of what the list has: nothing of it is ever taken as markup. */
export function Html({ of }: { of: string }) {
  return <>{children(inert(of).body)}</>;
}

function children(parent: Node): ComponentChild[] {
  return [...parent.childNodes].map(shown);
}

function shown(node: Node): ComponentChild {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const name = node.localName;
  if (UNREAD.test(name)) return null;
  const attributes = ALLOWED[name];
  if (!attributes) return children(node);
  const missing = node.getAttribute('data-missing');
  if (missing !== null) return <MissingPicture name={missing} />;
  if (name === 'img') return picture(node);
  if (name === 'table') return <div class="scrolls">{h(name, {}, children(node))}</div>;
  const properties: Record<string, string> = {};
  for (const attribute of attributes) {
    const value = node.getAttribute(attribute);
    if (value === null || (attribute === 'href' && !LINK.test(value))) continue;
    properties[attribute] = value;
  }
  if (name === 'a') return link(node, properties);
  return name === 'br' || name === 'hr' ? h(name, {}) : h(name, properties, children(node));
}

function link(node: Element, properties: Record<string, string>): ComponentChild {
  return properties.href ? (
    <a {...properties} target="_blank" rel="noopener">
      {children(node)}
    </a>
  ) : (
    children(node)
  );
}

function picture(node: Element): ComponentChild {
  const source = node.getAttribute('src') ?? '';
  const alt = node.getAttribute('alt') ?? '';
  if (!OWN_PICTURE.test(source)) return <MissingPicture name={alt || source} />;
  const size = (name: string) => Number(node.getAttribute(name)) || undefined;
  return (
    <img src={source} alt={alt} width={size('width')} height={size('height')} loading="lazy" />
  );
}

/** Where a text names a picture that the site does not have. */
function MissingPicture({ name }: { name: string }) {
  return (
    <p class="missing">
      {say('Ảnh chưa có trong thư viện', 'A picture that the library does not have')}
      {name && `: ${name}`}
    </p>
  );
}
