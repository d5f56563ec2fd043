import { useState } from 'preact/hooks';
import { say } from '../language';
import type { Media } from '../media/library';
import { Picker } from '../media/picker';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import type { Editor } from './editor';

/** What a picture shows, or that it shows nothing that the words do not say. */
export function AltFields({
  alt,
  isDecorative,
  fault,
  onChange,
}: {
  alt: string;
  isDecorative: boolean;
  fault?: string;
  onChange: (alt: string, isDecorative: boolean) => void;
}) {
  return (
    <>
      <TextField
        label={say('Mô tả ảnh', 'Description')}
        hint={say(
          'Một câu cho người không nhìn thấy ảnh: ai, làm gì, ở đâu.',
          'One sentence for who cannot see it: who, doing what, where.',
        )}
        fault={fault}
        value={alt}
        onInput={(value) => onChange(value, false)}
        disabled={isDecorative}
        maxLength={300}
      />
      <p class="check">
        <label>
          <input
            type="checkbox"
            checked={isDecorative}
            onChange={(event) => onChange(alt, event.currentTarget.checked)}
          />{' '}
          {say('Ảnh chỉ để trang trí, không cần mô tả', 'Only decoration: needs no description')}
        </label>
      </p>
    </>
  );
}

/** Changes one figure of the text. */
export function FigureDialog({
  editor,
  position,
  onClose,
}: {
  editor: Editor;
  position: number;
  onClose: () => void;
}) {
  const node = editor.view.state.doc.nodeAt(position);
  const attrs = node?.attrs ?? {};
  const [src, setSrc] = useState<string | null>(attrs.src ?? null);
  const [alt, setAlt] = useState<string>(attrs.alt || attrs.missing || '');
  const [isDecorative, setDecorative] = useState(false);
  const [isChoosing, setChoosing] = useState(!attrs.src);
  const [fault, setFault] = useState('');
  const close = () => {
    onClose();
    requestAnimationFrame(() => editor.view.focus());
  };
  const choose = ([media]: Media[]) => {
    if (!media) return;
    setSrc(media.url);
    setAlt((now) => now || media.alt);
    setChoosing(false);
  };
  const set = (event: Event) => {
    event.preventDefault();
    if (!alt.trim() && !isDecorative) {
      setFault(
        say(
          'Ghi mô tả, hoặc đánh dấu là ảnh trang trí.',
          'Describe it, or say that it is decoration.',
        ),
      );
      return;
    }
    const { tr, doc } = editor.view.state;
    if (doc.nodeAt(position)?.type === node?.type) {
      const words = isDecorative ? '' : alt.trim();
      const size = src === attrs.src ? {} : { width: null, height: null };
      tr.setNodeMarkup(position, null, {
        ...attrs,
        ...size,
        src,
        alt: words,
        missing: null,
        upload: null,
      });
      editor.view.dispatch(tr);
    }
    close();
  };
  const remove = () => {
    const { tr, doc } = editor.view.state;
    const size = doc.nodeAt(position)?.nodeSize;
    if (size) editor.view.dispatch(tr.delete(position, position + size));
    close();
  };
  return (
    <Dialog title={say('Ảnh trong bài', 'Picture')} onClose={close}>
      {isChoosing ? (
        <Picker kind="picture" onPick={choose} />
      ) : (
        <form onSubmit={set} noValidate>
          {src && <img class="chosen" src={src} alt="" />}
          <AltFields
            alt={alt}
            isDecorative={isDecorative}
            fault={fault || undefined}
            onChange={(words, isDecoration) => {
              setAlt(words);
              setDecorative(isDecoration);
            }}
          />
          <p class="actions">
            <button type="submit" class="button strong">
              {say('Xong', 'Done')}
            </button>
            <button type="button" class="button" onClick={() => setChoosing(true)}>
              {say('Đổi ảnh', 'Another picture')}
            </button>
          </p>
        </form>
      )}
      <p>
        <button type="button" class="plain" onClick={remove}>
          {say('Bỏ ảnh khỏi bài', 'Take it out of the text')}
        </button>
      </p>
    </Dialog>
  );
}
