import { useState } from 'preact/hooks';
import { say } from '../language';
import { faultAt, TextField } from '../ui/field';
import { type Asking, DeedDialog } from './deed-dialog';

const LONGEST = 300;

/** Takes an article from readers, with what they are told instead. */
export function WithdrawDialog(of: Asking) {
  const [reason, setReason] = useState('');
  const [replacedBy, setReplacedBy] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <DeedDialog
      of={of}
      title={say('Gỡ bài khỏi trang', 'Withdraw it')}
      deed="withdraw"
      button={say('Gỡ bài', 'Withdraw')}
      body={() => {
        const words = reason.trim();
        const place = ownPath(replacedBy);
        setMissing(words === '');
        return words ? { reason: words, ...(place ? { replacedBy: place } : {}) } : null;
      }}
    >
      {(declined) => (
        <>
          <p>
            {say(
              'Bạn đọc mở địa chỉ của bài sẽ thấy lý do, không còn thấy tiêu đề và nội dung. Bài vẫn còn trong lịch sử.',
              'Who opens its address is told why, and sees neither title nor text. It stays in the history.',
            )}
          </p>
          <TextField
            label={say('Lý do, bạn đọc sẽ thấy', 'Why, as readers are told')}
            fault={
              isMissing
                ? say('Viết lý do cho bạn đọc biết.', 'Say why.')
                : faultAt(declined?.errors, '/reason')
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
            fault={faultAt(declined?.errors, '/replacedBy')}
            value={replacedBy}
            onInput={setReplacedBy}
          />
        </>
      )}
    </DeedDialog>
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
