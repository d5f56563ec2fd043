import type { Media } from '../media/library';
import type { Editor } from './editor';
import { schema } from './schema';

/** Names a file in the text, with a link to it. */
export function linked(editor: Editor, media: Media) {
  const link = schema.marks.link?.create({ href: media.url });
  const { tr } = editor.view.state;
  editor.view.dispatch(
    tr.replaceSelectionWith(schema.text(media.name, link ? [link] : []), false).scrollIntoView(),
  );
  editor.view.focus();
}
