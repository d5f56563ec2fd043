import { useState } from 'preact/hooks';
import { Declined } from '../api';
import { say } from '../language';
import { command, type Opened } from '../newsroom';
import { Dialog } from '../ui/dialog';
import { faultAt, TextField } from '../ui/field';
import { useDoing, WhyNot } from './doing';

const LONGEST = 300;

/** Takes an article from readers, with what they are told instead. */
export function WithdrawDialog({
  article,
  onClose,
  onDone,
  onFaster,
}: {
  article: Opened;
  onClose: () => void;
  onDone: () => void;
  onFaster: () => void;
}) {
  const [reason, setReason] = useState('');
  const [replacedBy, setReplacedBy] = useState('');
  const [isMissing, setMissing] = useState(false);
  const doing = useDoing(onFaster);
  const faults = doing.error instanceof Declined ? doing.error.problem.errors : undefined;
  const send = async (event: Event) => {
    event.preventDefault();
    const words = reason.trim();
    const place = ownPath(replacedBy);
    setMissing(words === '');
    if (words === '') return;
    const body = { reason: words, ...(place ? { replacedBy: place } : {}) };
    const isDone = await doing.run([article.version, body], async (key) => {
      await command(article.id, 'withdraw', article.version, key, body);
    });
    if (isDone) onDone();
  };
  return (
    <Dialog title={say('Gỡ bài khỏi trang', 'Withdraw it')} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <p>
          {say(
            'Bạn đọc mở địa chỉ của bài sẽ thấy lý do, không còn thấy tiêu đề và nội dung. Bài vẫn còn trong lịch sử.',
            'Who opens its address is told why, and sees neither title nor text. It stays in the history.',
          )}
        </p>
        <TextField
          label={say('Lý do, bạn đọc sẽ thấy', 'Why, as readers are told')}
          fault={
            isMissing ? say('Viết lý do cho bạn đọc biết.', 'Say why.') : faultAt(faults, '/reason')
          }
          value={reason}
          rows={3}
          maxLength={LONGEST}
          required
          onInput={setReason}
        />
        <TextField
          label={say('Bài thay thế, nếu có', 'What replaces it, if anything')}
          hint={say(
            'Dán địa chỉ một bài hoặc một trang của xã, ví dụ /bai-viet/thong-bao-moi.',
            "Paste an address of the site's own, such as /bai-viet/thong-bao-moi.",
          )}
          fault={faultAt(faults, '/replacedBy')}
          value={replacedBy}
          onInput={setReplacedBy}
        />
        <WhyNot of={doing} />
        <p class="actions">
          <button type="submit" class="button strong" disabled={doing.isBusy}>
            {say('Gỡ bài', 'Withdraw')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {say('Để nguyên', 'Leave it')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** Of a whole address of this site its path; anything else as it was written. */
function ownPath(written: string): string {
  const text = written.trim();
  try {
    const place = new URL(text);
    return place.origin === location.origin ? place.pathname : text;
  } catch {
    return text;
  }
}
