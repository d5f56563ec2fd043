import { useState } from 'preact/hooks';
import { say } from '../language';
import { command, type Opened } from '../newsroom';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import { useDoing, WhyNot } from './doing';

const LONGEST = 1_000;

/** Gives a text back to its writer, with what is to be done about it. */
export function ReturnDialog({
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
  const [isMissing, setMissing] = useState(false);
  const doing = useDoing(onFaster);
  const send = async (event: Event) => {
    event.preventDefault();
    const words = reason.trim();
    setMissing(words === '');
    if (words === '') return;
    const isDone = await doing.run([article.version, words], async (key) => {
      await command(article.id, 'return', article.version, key, { reason: words });
    });
    if (isDone) onDone();
  };
  return (
    <Dialog title={say('Trả lại bài', 'Return it')} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <TextField
          label={say('Cần sửa gì?', 'What is to be changed?')}
          hint={say(
            'Người viết thấy lời này phía trên bài cho đến khi gửi duyệt lại.',
            'The writer sees it above the text until it is submitted again.',
          )}
          fault={
            isMissing
              ? say('Viết cho người viết biết cần sửa gì.', 'Say what is to be changed.')
              : undefined
          }
          value={reason}
          rows={5}
          maxLength={LONGEST}
          required
          onInput={setReason}
        />
        <WhyNot of={doing} />
        <p class="actions">
          <button type="submit" class="button strong" disabled={doing.isBusy}>
            {say('Trả lại', 'Return')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {say('Để sau', 'Not now')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
