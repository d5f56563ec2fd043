import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { given, number, picture, pictureOf } from './schema-parts';
import { tableNodes } from './schema-tables';

// What the portal keeps of an article's text, and nothing else.

const BLOCKS = 'block+';

const nodes: Record<string, NodeSpec> = {
  doc: { content: BLOCKS },
  paragraph: {
    content: 'inline*',
    group: 'block',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  heading: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: { level: { default: 2 } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: Math.min(Math.max(level, 2), 4) },
    })),
    toDOM: (node) => [`h${node.attrs.level}`, 0],
  },
  blockquote: {
    content: BLOCKS,
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  horizontal_rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  bullet_list: {
    content: 'list_item+',
    group: 'block list',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  ordered_list: {
    content: 'list_item+',
    group: 'block list',
    attrs: { start: { default: 1 }, type: { default: null }, reversed: { default: false } },
    parseDOM: [
      {
        tag: 'ol',
        getAttrs: (element) => ({
          start: number(element, 'start', 1),
          type: element.getAttribute('type'),
          reversed: element.hasAttribute('reversed'),
        }),
      },
    ],
    toDOM: ({ attrs: { start, type, reversed } }) => [
      'ol',
      given({ start: start === 1 ? null : start, type, reversed: reversed ? '' : null }),
      0,
    ],
  },
  list_item: {
    content: BLOCKS,
    defining: true,
    attrs: { value: { default: null } },
    parseDOM: [{ tag: 'li', getAttrs: (element) => ({ value: element.getAttribute('value') }) }],
    toDOM: (node) => ['li', given({ value: node.attrs.value }), 0],
  },
  figure: {
    content: 'inline*',
    group: 'block',
    defining: true,
    isolating: true,
    attrs: {
      ...picture,
      src: { default: null },
      width: { default: null },
      height: { default: null },
      missing: { default: null },
      /** Which upload will fill it; never saved. */
      upload: { default: null },
    },
    parseDOM: [
      {
        tag: 'figure',
        contentElement: (node) =>
          (node as Element).querySelector<HTMLElement>('figcaption') ??
          document.createElement('figcaption'),
        getAttrs: (element) => ({
          ...pictureOf(element.querySelector('img')),
          missing: element.getAttribute('data-missing'),
          upload: element.getAttribute('data-upload'),
        }),
      },
    ],
    toDOM: ({ attrs: { src, alt, title, width, height, missing, upload } }): DOMOutputSpec => [
      'figure',
      given({ 'data-missing': src ? null : (missing ?? ''), 'data-upload': upload }),
      ...(src ? [['img', given({ src, alt, title, width, height })] as const] : []),
      ['figcaption', 0],
    ],
  },
  ...tableNodes,
  text: { group: 'inline' },
  image: {
    inline: true,
    group: 'inline',
    attrs: { ...picture, width: { default: null }, height: { default: null } },
    parseDOM: [{ tag: 'img[src]', getAttrs: pictureOf }],
    toDOM: ({ attrs: { src, alt, title, width, height } }) => [
      'img',
      given({ src, alt, title, width, height }),
    ],
  },
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
};

const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: {}, title: { default: null } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => ({
          href: element.getAttribute('href'),
          title: element.getAttribute('title') || null,
        }),
      },
    ],
    toDOM: ({ attrs: { href, title } }) => ['a', given({ href, title }), 0],
  },
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  u: { parseDOM: [{ tag: 'u' }], toDOM: () => ['u', 0] },
  s: { parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }], toDOM: () => ['s', 0] },
  sub: { excludes: 'sub sup', parseDOM: [{ tag: 'sub' }], toDOM: () => ['sub', 0] },
  sup: { excludes: 'sub sup', parseDOM: [{ tag: 'sup' }], toDOM: () => ['sup', 0] },
};

export const schema = new Schema({ nodes, marks });
