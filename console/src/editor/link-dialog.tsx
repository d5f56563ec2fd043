import { useState } from 'preact/hooks';
import type { Mark } from 'prosemirror-model';
import { say } from '../language';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import type { Editor } from './editor';
import { isLink, straight } from './paste/links';
import { schema } from './schema';

const type = schema.marks.link;

type Found = { from: number; to: number; href: string; text: string };

/** The link that the caret is in, whole; or what is selected. */
export function linkAt({ view: { state } }: Editor): Found {
  const { from, to, $from, empty } = state.selection;
  const own = (marks: readonly Mark[]) => marks.find((mark) => mark.type === type);
  const mark = own($from.marks()) ?? own(state.doc.nodeAt(from)?.marks ?? []);
  if (!mark || !empty) {
    return { from, to, href: mark?.attrs.href ?? '', text: state.doc.textBetween(from, to, ' ') };
  }
  let start = from;
  let end = from;
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset;
    if (!mark.isInSet(node.marks)) return;
    if (at <= from && at + node.nodeSize >= from) {
      start = Math.min(start, at);
      end = Math.max(end, at + node.nodeSize);
    }
  });
  return { from: start, to: end, href: mark.attrs.href, text: state.doc.textBetween(start, end) };
}

/** What somebody wrote as an address, with what they left out. */
export function address(written: string): string {
  const text = straight(written.trim());
  if (/^[^\s/@:]+@[^\s/@]+\.[a-z]+$/i.test(text)) return `mailto:${text}`;
  if (/^\+?[\d .()-]{8,}$/.test(text)) return `tel:${text.replace(/[ .()-]/g, '')}`;
  return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text) ? `https://${text}` : text;
}

export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [found] = useState(() => linkAt(editor));
  const [href, setHref] = useState(found.href);
  const [text, setText] = useState(found.text);
  const [fault, setFault] = useState('');
  const close = () => {
    onClose();
    requestAnimationFrame(() => editor.view.focus());
  };
  const set = (event: Event) => {
    event.preventDefault();
    const to = address(href);
    if (!isLink(to)) {
      setFault(
        say(
          'Ghi địa chỉ đầy đủ, ví dụ https://dichvucong.gov.vn, hoặc /bai-viet/… của trang này.',
          'Write the whole address, such as https://dichvucong.gov.vn, or /bai-viet/… of this site.',
        ),
      );
      return;
    }
    const { tr } = editor.view.state;
    const words = text.trim() || to;
    if (type) {
      if (words === found.text) tr.addMark(found.from, found.to, type.create({ href: to }));
      else {
        const marks = editor.view.state.doc.resolve(found.from).marks();
        const kept = marks.filter((mark) => mark.type !== type);
        tr.replaceWith(
          found.from,
          found.to,
          schema.text(words, [...kept, type.create({ href: to })]),
        );
      }
      editor.view.dispatch(tr.removeStoredMark(type).scrollIntoView());
    }
    close();
  };
  const remove = () => {
    if (type) editor.view.dispatch(editor.view.state.tr.removeMark(found.from, found.to, type));
    close();
  };
  return (
    <Dialog title={say('Liên kết', 'Link')} onClose={close}>
      <form onSubmit={set} noValidate>
        <TextField
          label={say('Địa chỉ', 'Address')}
          fault={fault || undefined}
          value={href}
          onInput={setHref}
          inputMode="url"
        />
        <TextField
          label={say('Chữ của liên kết', 'Words of the link')}
          hint={say(
            'Nói rõ dẫn đến đâu; tránh “tại đây”, “xem thêm”.',
            'Say where it leads; not “here” or “more”.',
          )}
          value={text}
          onInput={setText}
        />
        <p class="actions">
          <button type="submit" class="button strong">
            {say('Đặt liên kết', 'Set the link')}
          </button>
          {found.href && (
            <button type="button" class="button" onClick={remove}>
              {say('Bỏ liên kết', 'Remove the link')}
            </button>
          )}
        </p>
      </form>
    </Dialog>
  );
}
