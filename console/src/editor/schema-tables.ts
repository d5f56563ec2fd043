import type { NodeSpec } from 'prosemirror-model';
import { given, number } from './schema-parts';

const IN_CELLS = '(paragraph | heading | list | blockquote | figure | horizontal_rule)+';

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

/** Tables; a caption stands before its table here. */
export const tableNodes: Record<string, NodeSpec> = {
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
};
