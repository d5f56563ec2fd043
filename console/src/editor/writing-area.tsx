import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../language';
import type { Media } from '../media/library';
import { Picker } from '../media/picker';
import { Uploads } from '../media/upload';
import { Uploading } from '../media/uploading';
import { Dialog } from '../ui/dialog';
import { announce } from '../ui/notice';
import { inserted } from './commands';
import { documentHtml } from './docx';
import { Editor } from './editor';
import { FigureDialog } from './figure-dialog';
import { HugeTable } from './huge-table';
import { LinkDialog } from './link-dialog';
import { linked } from './linked';
import { focusToolbar, Toolbar } from './toolbar';
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
  const file = useRef<HTMLInputElement>(null);
  const editable = useRef(isEditable);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [notices, setNotices] = useState<string[]>([]);
  editable.current = isEditable;
  const [uploads] = useState(
    () => new Uploads((media, { id }) => made.current?.filled(id, media.url)),
  );
  const made = useRef<Editor | null>(null);
  const bring = (files: File[]) => {
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
  // A picture that was not taken leaves its place marked.
  const failed = uploads.list.value.filter((one) => one.step === 'failed').map((one) => one.id);
  useEffect(() => {
    for (const id of failed) editor?.filled(id, null);
  }, [failed.join(' ')]);
  const close = () => setAsked(null);
  const openDocument = async (chosen: File | undefined) => {
    if (!chosen || !editor) return;
    try {
      const { html, notices: lines } = await documentHtml(chosen);
      editor.insert(html);
      setNotices((now) => [...now, ...lines]);
    } catch (error) {
      setNotices([error instanceof Error ? error.message : String(error)]);
    }
  };
  return (
    <div class="writing-area" ref={around}>
      {editor && isEditable && (
        <Toolbar
          editor={editor}
          ask={{
            link: () => setAsked({ for: 'link' }),
            picture: () => setAsked({ for: 'pictures' }),
            document: () => file.current?.click(),
          }}
        />
      )}
      <div ref={place} class="text" />
      <input
        ref={file}
        type="file"
        hidden
        accept=".docx"
        aria-label={say('Mở tệp Word', 'Open a Word file')}
        onChange={(event) => {
          void openDocument(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      {notices.length > 0 && (
        <div class="notice" role="status">
          <ul>
            {notices.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button type="button" class="plain" onClick={() => setNotices([])}>
            {say('Đã đọc', 'Understood')}
          </button>
        </div>
      )}
      {(uploads.isBusy || failed.length > 0) && <Uploading uploads={uploads} />}
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
