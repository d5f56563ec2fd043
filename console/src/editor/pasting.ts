import { DOMParser, Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { clean, hugeIn } from './paste/clean';
import { composed } from './paste/letters';
import type { Brought, Carried } from './paste/pictures';
import { hugeText } from './paste/tables';
import { schema } from './schema';

export type Arriving = {
  /** Pictures of a text that was inserted, whose figures wait for them. */
  pictures(pictures: Brought[]): void;
  /** Files that were pasted or dropped by themselves. */
  files(files: File[]): void;
  notices(lines: string[]): void;
  /** A table that is too large for a text. */
  table(rows: string[][]): void;
};

/** Puts another program's text in, as an article may have it. */
export function insertForeign(
  view: EditorView,
  html: string,
  arriving: Arriving,
  beside: { rtf?: string; pictures?: Carried[] } = {},
) {
  const cleaned = clean(html, beside.rtf, beside.pictures);
  if (cleaned.table) return arriving.table(cleaned.table);
  const slice = DOMParser.fromSchema(schema).parseSlice(cleaned.body, {
    context: view.state.selection.$from,
  });
  const tr = view.state.tr;
  const { $from } = tr.selection;
  const isNarrow = /^(figure|table_caption)$/.test($from.parent.type.name);
  const isWords = slice.content.childCount === 1 && slice.content.firstChild?.isTextblock;
  // Blocks go behind a caption, not into it.
  if (isNarrow && !isWords) tr.insert($from.after(1), slice.content);
  else tr.replaceSelection(fitting(slice));
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
  arriving.pictures(cleaned.pictures);
  arriving.notices(cleaned.notices.lines);
}

// A block that is whole stays what it is, where it begins or ends with something else than a paragraph.
function fitting(slice: Slice): Slice {
  const { content } = slice;
  const isText = (node: typeof content.firstChild) => node?.type === schema.nodes.paragraph;
  const isOne = content.childCount === 1 && isText(content.firstChild);
  return new Slice(
    content,
    isOne || isText(content.firstChild) ? slice.openStart : 0,
    isOne || isText(content.lastChild) ? slice.openEnd : 0,
  );
}

export function pasting(arriving: Arriving): Plugin {
  return new Plugin({
    props: {
      transformPastedText: composed,
      handlePaste(view, event) {
        const data = event.clipboardData;
        if (!data) return false;
        const html = data.getData('text/html');
        const files = [...data.files];
        if (
          files.length &&
          !html.replace(/<img[^>]*>|<\/?(?:meta|html|body)[^>]*>|<!--[\s\S]*?-->|\s/g, '')
        ) {
          arriving.files(files);
          return true;
        }
        const isCells = isInTable(view.state) && /<table/i.test(html);
        const huge = html ? isCells && hugeIn(html) : hugeText(data.getData('text/plain'));
        if (huge) {
          arriving.table(huge);
          return true;
        }
        if (!html || isOwn(html) || isCells || isCode(view)) return false;
        insertForeign(view, html, arriving, { rtf: data.getData('text/rtf') });
        return true;
      },
      // Tables into tables go cell by cell, by the editor's own way, and so does what is dropped.
      transformPastedHTML(html) {
        if (isOwn(html)) return html;
        const { body, table, pictures, notices } = clean(html);
        if (table) {
          arriving.table(table);
          return '';
        }
        queueMicrotask(() => {
          arriving.pictures(pictures);
          if (notices.lines.length) arriving.notices(notices.lines);
        });
        return body.innerHTML;
      },
      handleDrop(view, event, _, isMoved) {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (isMoved || !files.length) return false;
        event.preventDefault();
        view.focus();
        arriving.files(files);
        return true;
      },
    },
  });
}

/** Whether it was copied out of an article here: another editor of the same make says so as well. */
function isOwn(html: string): boolean {
  return /data-pm-slice/.test(html) && !/<img[^>]*\ssrc=["']?(?!["']?\/media\/)/i.test(html);
}

function isCode(view: EditorView): boolean {
  return view.state.selection.$from.parent.type.spec.code ?? false;
}
