import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { InputRule, inputRules } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { NodeType } from 'prosemirror-model';
import {
  liftListItem,
  sinkListItem,
  splitListItem,
  wrapRangeInList,
} from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { goToNextCell } from 'prosemirror-tables';
import { belowCaption, figureOfEmptyCaption, heading, line, toggled } from './commands';
import { schema } from './schema';

const item = schema.nodes.list_item as NodeType;

/** What asks for something outside the text. */
export type Asking = { link: Command; toolbar: () => void };

/** Tab leaves the text, but within lists and tables. Nothing here replaces what was typed. */
export function keys({ link, toolbar }: Asking): Plugin[] {
  return [
    keymap({
      'Mod-b': toggled('strong'),
      'Mod-i': toggled('em'),
      'Mod-u': toggled('u'),
      'Mod-k': link,
      'Ctrl-Alt-2': heading(2),
      'Ctrl-Alt-3': heading(3),
      'Ctrl-Alt-4': heading(4),
      'Mod-z': undo,
      'Mod-y': redo,
      'Mod-Shift-z': redo,
      'Shift-Enter': line,
      Enter: chainCommands(belowCaption, splitListItem(item)),
      Backspace: figureOfEmptyCaption,
      Tab: chainCommands(goToNextCell(1), sinkListItem(item)),
      'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(item)),
      'Alt-F10': () => {
        toolbar();
        return true;
      },
    }),
    keymap(baseKeymap),
  ];
}

/** A list where somebody begins a paragraph with a hyphen or with 1., and nothing else. */
export function listRules(): Plugin {
  return inputRules({
    rules: [
      new InputRule(/^- $/, (state, _, start, end) => list(state, start, end, 'bullet_list')),
      new InputRule(/^1\. $/, (state, _, start, end) => list(state, start, end, 'ordered_list')),
    ],
  });
}

function list(state: Parameters<Command>[0], start: number, end: number, name: string) {
  const $start = state.doc.resolve(start);
  const type = schema.nodes[name];
  if (!type || $start.parent.type !== schema.nodes.paragraph) return null;
  if ($start.node(-1).type === item) return null;
  const tr = state.tr.delete(start, end);
  const range = tr.doc.resolve(start).blockRange();
  return range && wrapRangeInList(tr, range, type) ? tr : null;
}
