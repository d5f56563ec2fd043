import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../language';
import type { Media } from '../media/library';
import { Picker } from '../media/picker';
import { Uploads } from '../media/upload';
import { Uploading } from '../media/uploading';
import { Dialog } from '../ui/dialog';
import { Lines } from '../ui/lines';
import { announce } from '../ui/notice';
import { inserted } from './commands';
import { Editor } from './editor';
import { FigureDialog } from './figure-dialog';
import { HugeTable } from './huge-table';
import { LinkDialog } from './link-dialog';
import { linked } from './linked';
import { focusToolbar, Toolbar } from './toolbar';
import { isWord, useWord } from './word-file';
import './editor.css';

type Asked =
  | { for: 'link' }
  | { for: 'pictures' }
  | { for: 'figure'; position: number }
  | { for: 'table'; rows: string[][] };

/** The text, what it is formatted with, and what is asked for in between. */
export function WritingArea({
  text,
  isEditable,
  onChange,
  onReady,
  onAttach,
}: {
  text: string;
  isEditable: boolean;
  onChange: () => void;
  onReady: (editor: Editor) => void;
  onAttach: (media: Media) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const around = useRef<HTMLDivElement>(null);
  const editable = useRef(isEditable);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [notices, setNotices] = useState<string[]>([]);
  editable.current = isEditable;
  const [uploads] = useState(
    () =>
      new Uploads(
        (media, { id }) => made.current?.filled(id, media.url),
        undefined,
        // A picture that does not come leaves its place marked.
        (id) => made.current?.filled(id, null),
      ),
  );
  const made = useRef<Editor | null>(null);
  const word = useWord(made, setNotices);
  const bring = (files: File[]) => {
    if (files.length === 1 && isWord(files[0])) return word.open(files[0]);
    const pictures = files.filter((one) => /^image\/|\.hei[cf]$/i.test(one.type || one.name));
    const ids = uploads.add(pictures);
    made.current?.expect(ids.map((id) => ({ id, alt: '' })));
    if (pictures.length < files.length) {
      setNotices([
        say(
          'Chỉ ảnh mới kéo vào bài được; tệp khác thêm ở mục Tệp đính kèm.',
          'Only pictures can be put into the text; add other files as attachments.',
        ),
      ]);
    }
  };
  useEffect(() => {
    if (!place.current) return;
    const next = new Editor(
      place.current,
      text,
      {
        changed: onChange,
        link: () => {
          setAsked({ for: 'link' });
          return true;
        },
        toolbar: () => focusToolbar(around.current),
        figure: (position) => setAsked({ for: 'figure', position }),
        pictures: (brought) => {
          for (const { id, type, bytes, alt } of brought) {
            const name = `${alt || 'anh-dan'}.${type.split('/')[1]}`;
            const [upload] = uploads.add([new File([bytes as BlobPart], name, { type })]);
            next.renamed(id, upload ?? id);
          }
        },
        files: bring,
        notices: (lines) => {
          setNotices(lines);
          if (lines.length) announce(lines.join(' '));
        },
        table: (rows) => setAsked({ for: 'table', rows }),
      },
      say('Nội dung bài viết', 'Text of the article'),
      () => editable.current,
    );
    made.current = next;
    setEditor(next);
    onReady(next);
    return () => next.destroy();
  }, []);
  useEffect(() => {
    editor?.view.setProps({});
  }, [editor, isEditable]);
  useEffect(() => keyboardHeight(), []);
  const isFailed = uploads.list.value.some((one) => one.step === 'failed');
  const close = () => setAsked(null);
  return (
    <div class="writing-area" ref={around}>
      {editor && isEditable && (
        <Toolbar
          editor={editor}
          ask={{
            link: () => setAsked({ for: 'link' }),
            picture: () => setAsked({ for: 'pictures' }),
            document: () => word.choose(),
          }}
        />
      )}
      <div ref={place} class="text" />
      {word.shown}
      <Lines lines={notices} onRead={() => setNotices([])} />
      {(uploads.isBusy || isFailed) && <Uploading uploads={uploads} />}
      {editor && asked?.for === 'link' && <LinkDialog editor={editor} onClose={close} />}
      {editor && asked?.for === 'figure' && (
        <FigureDialog editor={editor} position={asked.position} onClose={close} />
      )}
      {editor && asked?.for === 'table' && (
        <HugeTable
          rows={asked.rows}
          onClose={close}
          onAttach={(media) => {
            onAttach(media);
            linked(editor, media);
            close();
          }}
        />
      )}
      {editor && asked?.for === 'pictures' && (
        <Dialog title={say('Thêm ảnh', 'Add pictures')} onClose={close}>
          <Picker
            kind="picture"
            isMany
            onPick={(media) => {
              close();
              for (const one of media) {
                editor.run(inserted('figure', { src: one.url, alt: one.alt }));
              }
            }}
          />
        </Dialog>
      )}
    </div>
  );
}

/** Keeps the toolbar above a phone's keyboard. */
function keyboardHeight() {
  const { visualViewport } = window;
  if (!visualViewport) return;
  const measure = () => {
    const height = Math.max(0, innerHeight - visualViewport.height - visualViewport.offsetTop);
    document.documentElement.style.setProperty('--keyboard', `${Math.round(height)}px`);
  };
  visualViewport.addEventListener('resize', measure);
  visualViewport.addEventListener('scroll', measure);
  return () => {
    visualViewport.removeEventListener('resize', measure);
    visualViewport.removeEventListener('scroll', measure);
  };
}
