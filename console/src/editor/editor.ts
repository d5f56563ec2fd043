import { signal } from '@preact/signals';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import type { Attrs, Node } from 'prosemirror-model';
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { FigureView } from './figure-view';
import { html } from './html';
import { type Asking, keys, listRules } from './keys';
import type { Carried } from './paste/pictures';
import { type Arriving, insertForeign, pasting } from './pasting';
import { read } from './read';
import { schema } from './schema';

export type Wishes = Asking &
  Arriving & {
    changed(): void;
    figure(position: number): void;
  };

/** An article's text while somebody writes it. */
export class Editor {
  /** For what shows it: the toolbar. */
  readonly state;
  readonly view: EditorView;
  private written: { doc: Node; html: string } | null = null;

  constructor(
    place: HTMLElement,
    text: string,
    private readonly wishes: Wishes,
    label: string,
    isEditable: () => boolean,
  ) {
    this.state = signal(this.begin(text));
    this.view = new EditorView(place, {
      state: this.state.value,
      editable: isEditable,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: 'vi',
        spellcheck: 'false',
        autocorrect: 'off',
        autocapitalize: 'off',
        translate: 'no',
      },
      nodeViews: {
        figure: (node, view, position) => new FigureView(node, view, position, wishes.figure),
      },
      dispatchTransaction: (tr) => {
        const next = this.view.state.apply(tr);
        this.view.updateState(next);
        this.state.value = next;
        if (tr.docChanged && !tr.getMeta('quiet')) wishes.changed();
      },
    });
  }

  private begin(text: string): EditorState {
    return EditorState.create({
      doc: read(text),
      plugins: [
        listRules(),
        pasting(this.wishes),
        ...keys(this.wishes),
        tableEditing(),
        history(),
        dropCursor({ color: false, class: 'drop-place' }),
        gapCursor(),
      ],
    });
  }

  /** The text as it is to be saved; reading it is allowed at any moment. */
  get html(): string {
    const { doc } = this.view.state;
    if (this.written?.doc !== doc) this.written = { doc, html: html(doc) };
    return this.written.html;
  }

  /** Another text by the person's own choice, which undo takes back. */
  replace(text: string) {
    this.whenIdle(() => {
      const { tr, doc } = this.view.state;
      this.view.dispatch(tr.replaceWith(0, doc.content.size, read(text).content));
    });
  }

  run(command: Command) {
    command(this.view.state, this.view.dispatch, this.view);
    this.view.focus();
  }

  may(command: Command): boolean {
    return command(this.state.value);
  }

  insert(text: string, pictures: Carried[]) {
    this.whenIdle(() => insertForeign(this.view, text, this.wishes, { pictures }));
  }

  /** Fills the figures that wait for an upload, or marks that it failed; it may be tried again. */
  filled(upload: string, src: string | null) {
    this.eachWaiting(upload, (attrs) =>
      src
        ? { ...attrs, src, alt: attrs.alt || attrs.missing || '', missing: null, upload: null }
        : { ...attrs, upload: failed(upload) },
    );
  }

  private eachWaiting(upload: string, change: (attrs: Attrs) => Attrs) {
    this.whenIdle(() => {
      const { tr } = this.view.state;
      this.view.state.doc.descendants((node, position) => {
        if (
          node.type !== schema.nodes.figure ||
          ![upload, failed(upload)].includes(node.attrs.upload)
        )
          return;
        tr.setNodeMarkup(position, null, change(node.attrs));
      });
      if (tr.docChanged) this.view.dispatch(tr.setMeta('addToHistory', false));
    });
  }

  /** The upload for which some figure waits has another name from now on. */
  renamed(from: string, to: string) {
    this.eachWaiting(from, (attrs) => ({ ...attrs, upload: to }));
  }

  /** Marks figures for an upload, where the caret is. */
  expect(uploads: { id: string; alt: string }[]) {
    this.whenIdle(() => {
      const figures = uploads.flatMap(({ id, alt }) => {
        const figure = schema.nodes.figure?.create({ missing: alt, upload: id });
        return figure ? [figure] : [];
      });
      const { tr } = this.view.state;
      const { $from } = this.view.state.selection;
      const isPlain = $from.depth === 1 && $from.parent.type === schema.nodes.paragraph;
      const isEmpty = isPlain && !$from.parent.content.size;
      const from = isEmpty ? $from.before(1) : $from.depth ? $from.after(1) : $from.pos;
      tr.replaceWith(from, isEmpty ? $from.after(1) : from, figures);
      const behind = tr.doc.resolve(Math.min(from + 1, tr.doc.content.size));
      this.view.dispatch(tr.setSelection(TextSelection.near(behind)).scrollIntoView());
    });
  }

  /** Nothing is changed while letters are being put together. */
  private whenIdle(change: () => void) {
    if (this.view.isDestroyed) return;
    if (!this.view.composing) return change();
    this.view.dom.addEventListener(
      'compositionend',
      () => setTimeout(() => this.whenIdle(change), 60),
      {
        once: true,
      },
    );
  }

  destroy() {
    this.view.destroy();
  }
}

function failed(upload: string): string {
  return `!${upload}`;
}
