import { type Command, TextSelection } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  mergeCells,
  selectedRect,
  splitCell,
  toggleHeaderColumn,
} from 'prosemirror-tables';
import { say } from '../language';
import { schema } from './schema';

const { nodes } = schema;

/** A table with a row of header cells, and a caption above. */
export function newTable(rows: number, columns: number): Command {
  return (state, dispatch) => {
    const { table, table_row: row, table_header: header, table_cell: cell } = nodes;
    const caption = nodes.table_caption?.create();
    if (!table || !row || !header || !cell || !caption || isInTable(state)) return false;
    if (dispatch) {
      const filled = (type: typeof cell) =>
        Array.from({ length: columns }, () => type.createAndFill());
      const made = table.create(
        null,
        Array.from({ length: rows }, (_, at) =>
          row.create(
            null,
            filled(at === 0 ? header : cell).filter((one) => one !== null),
          ),
        ),
      );
      const { $from } = state.selection;
      const isEmpty = $from.parent.type === nodes.paragraph && !$from.parent.content.size;
      const from = isEmpty ? $from.before() : $from.after(1);
      const tr = state.tr.replaceWith(from, isEmpty ? $from.after() : from, [caption, made]);
      const inFirst = tr.doc.resolve(from + caption.nodeSize + 3);
      dispatch(tr.setSelection(TextSelection.near(inFirst)).scrollIntoView());
    }
    return true;
  };
}

/** Makes the first row header cells, or cells again. */
export const headerRow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  if (dispatch) {
    const { map, tableStart, table } = selectedRect(state);
    const { tr } = state;
    const positions = new Set(map.cellsInRect({ left: 0, right: map.width, top: 0, bottom: 1 }));
    const isHeader = table.child(0).children.every((cell) => cell.type === nodes.table_header);
    for (const at of positions) {
      const cell = table.nodeAt(at);
      const type = isHeader ? nodes.table_cell : nodes.table_header;
      if (cell && type) tr.setNodeMarkup(tableStart + at, type, { ...cell.attrs, scope: null });
    }
    const first = table.child(0);
    tr.setNodeMarkup(tableStart, null, { ...first.attrs, part: null });
    dispatch(tr);
  }
  return true;
};

const captioned: Command = (state, dispatch) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type !== nodes.table) continue;
    const before = $from.before(depth);
    const above = state.doc.resolve(before).nodeBefore;
    if (above?.type === nodes.table_caption) return false;
    const caption = nodes.table_caption?.create();
    if (caption && dispatch) {
      const tr = state.tr.insert(before, caption);
      dispatch(tr.setSelection(TextSelection.create(tr.doc, before + 1)).scrollIntoView());
    }
    return true;
  }
  return false;
};

export type TableTool = { name: () => string; command: Command };

export const TABLE_TOOLS: TableTool[] = [
  { name: () => say('Thêm hàng trên', 'Row above'), command: addRowBefore },
  { name: () => say('Thêm hàng dưới', 'Row below'), command: addRowAfter },
  { name: () => say('Bớt hàng', 'Remove row'), command: deleteRow },
  { name: () => say('Thêm cột trái', 'Column before'), command: addColumnBefore },
  { name: () => say('Thêm cột phải', 'Column after'), command: addColumnAfter },
  { name: () => say('Bớt cột', 'Remove column'), command: deleteColumn },
  { name: () => say('Hàng đầu là tiêu đề', 'First row is header'), command: headerRow },
  { name: () => say('Cột đầu là tiêu đề', 'First column is header'), command: toggleHeaderColumn },
  { name: () => say('Gộp ô', 'Merge cells'), command: mergeCells },
  { name: () => say('Tách ô', 'Split cell'), command: splitCell },
  { name: () => say('Thêm tên bảng', 'Add caption'), command: captioned },
  { name: () => say('Xóa bảng', 'Delete table'), command: deleteTable },
];
