import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import type { Attrs, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import {
  type Command,
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
} from 'prosemirror-state';
import { schema } from './schema';

const { nodes, marks } = schema;

export type MarkName = 'strong' | 'em' | 'u' | 's' | 'sub' | 'sup';

export const toggled = (name: MarkName): Command => toggleMark(marks[name] as never);

export function isMarked(state: EditorState, name: string): boolean {
  const type = marks[name];
  if (!type) return false;
  const { from, $from, to, empty } = state.selection;
  if (empty) return !!type.isInSet(state.storedMarks ?? $from.marks());
  return state.doc.rangeHasMark(from, to, type);
}

/** What kind of block the caret is in: `paragraph`, `h2`, `h3`, `h4`, or another's name. */
export function blockAt(state: EditorState): string {
  const { parent } = state.selection.$from;
  return parent.type === nodes.heading ? `h${parent.attrs.level}` : parent.type.name;
}

export function asBlock(kind: string): Command {
  return kind === 'paragraph'
    ? setBlockType(nodes.paragraph as NodeType)
    : setBlockType(nodes.heading as NodeType, { level: Number(kind.charAt(1)) });
}

/** The same heading again is a paragraph. */
export function heading(level: number): Command {
  return (state, dispatch, view) =>
    asBlock(blockAt(state) === `h${level}` ? 'paragraph' : `h${level}`)(state, dispatch, view);
}

export function isWithin(state: EditorState, ...names: string[]): boolean {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if (names.includes($from.node(depth).type.name)) return true;
  }
  return false;
}

/** A list of that kind, of the other kind, or none where it is one already. */
export function list(name: 'bullet_list' | 'ordered_list'): Command {
  const type = nodes[name] as NodeType;
  return (state, dispatch, view) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
      const around = $from.node(depth);
      if (around.type === type) {
        return liftListItem(nodes.list_item as NodeType)(state, dispatch, view);
      }
      if (around.type.spec.group?.includes('list')) {
        dispatch?.(state.tr.setNodeMarkup($from.before(depth), type));
        return true;
      }
    }
    return wrapInList(type)(state, dispatch, view);
  };
}

export const quoted: Command = (state, dispatch, view) =>
  isWithin(state, 'blockquote')
    ? lift(state, dispatch, view)
    : wrapIn(nodes.blockquote as NodeType)(state, dispatch, view);

/** Puts a block behind the one the caret is in, or in place of an empty one. */
export function inserted(type: string, attrs: Attrs = {}): Command {
  return (state, dispatch) => {
    const node = nodes[type]?.createAndFill(attrs);
    const { $from } = state.selection;
    if (!node) return false;
    if (dispatch) {
      const isEmpty = $from.parent.type === nodes.paragraph && !$from.parent.content.size;
      const behind = $from.depth ? $from.after(1) : state.selection.to;
      const { tr } = state;
      if (isEmpty) tr.replaceRangeWith($from.before(), $from.after(), node);
      else tr.insert(behind, node);
      const at = isEmpty ? $from.before() : behind;
      dispatch(
        tr.setSelection(Selection.near(tr.doc.resolve(at + node.nodeSize))).scrollIntoView(),
      );
    }
    return true;
  };
}

/** Enter in a caption goes on below it. */
export const belowCaption: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const { type } = $from.parent;
  if (type !== nodes.figure && type !== nodes.table_caption) return false;
  if (dispatch) {
    const after = $from.after();
    const paragraph = nodes.paragraph?.create();
    const next = state.doc.nodeAt(after);
    if (type === nodes.table_caption && next?.type === nodes.table) {
      dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(after + 1))));
    } else if (paragraph) {
      const tr = state.tr.insert(after, paragraph);
      dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView());
    }
  }
  return true;
};

/** Backspace in an empty caption takes its figure, which is selected first so that it is seen. */
export const figureOfEmptyCaption: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== nodes.figure || $from.parent.content.size > 0) return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $from.before())));
  return true;
};

export const line: Command = (state, dispatch) => {
  const node = nodes.hard_break?.create();
  if (node) dispatch?.(state.tr.replaceSelectionWith(node).scrollIntoView());
  return !!node;
};
