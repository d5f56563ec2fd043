import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';

// What the portal keeps of an article's text, and nothing else. A caption stands before its table here.

const BLOCKS = 'block+';
const IN_CELLS = '(paragraph | heading | list | blockquote | figure | horizontal_rule)+';

function number(element: HTMLElement, name: string, otherwise: number): number {
  const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return Number.isNaN(value) ? otherwise : value;
}

function given(attributes: Record<string, unknown>): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) shown[name] = String(value);
  }
  return shown;
}

const picture = { src: {}, alt: { default: '' }, title: { default: null } };

function pictureOf(image: Element | null) {
  return {
    src: image?.getAttribute('src') ?? null,
    alt: image?.getAttribute('alt') ?? '',
    title: image?.getAttribute('title') || null,
    width: image?.getAttribute('width') || null,
    height: image?.getAttribute('height') || null,
  };
}

const cell = {
  content: IN_CELLS,
  isolating: true,
  attrs: {
    colspan: { default: 1 },
    rowspan: { default: 1 },
    colwidth: { default: null },
    scope: { default: null },
  },
};

function spans(element: HTMLElement) {
  return {
    colspan: Math.max(1, number(element, 'colspan', 1)),
    rowspan: Math.max(1, number(element, 'rowspan', 1)),
    scope: element.getAttribute('scope'),
  };
}

function shownSpans({ colspan, rowspan, scope }: Record<string, unknown>) {
  return given({
    colspan: colspan === 1 ? null : colspan,
    rowspan: rowspan === 1 ? null : rowspan,
    scope,
  });
}

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
  table_caption: {
    content: 'inline*',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'p[data-caption]', priority: 60 }],
    toDOM: () => ['p', { 'data-caption': '' }, 0],
  },
  table: {
    content: 'table_row+',
    tableRole: 'table',
    group: 'block',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  table_row: {
    content: '(table_cell | table_header)*',
    tableRole: 'row',
    /** Where it stands, if that is not what its cells say. */
    attrs: { part: { default: null } },
    parseDOM: [{ tag: 'tr', getAttrs: (row) => ({ part: row.getAttribute('data-part') }) }],
    toDOM: (node) => ['tr', given({ 'data-part': node.attrs.part }), 0],
  },
  table_cell: {
    ...cell,
    tableRole: 'cell',
    parseDOM: [{ tag: 'td', getAttrs: spans }],
    toDOM: (node) => ['td', shownSpans(node.attrs), 0],
  },
  table_header: {
    ...cell,
    tableRole: 'header_cell',
    parseDOM: [{ tag: 'th', getAttrs: spans }],
    toDOM: (node) => ['th', shownSpans(node.attrs), 0],
  },
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
