import { useState } from 'preact/hooks';
import { say } from '../language';
import { TextField } from '../ui/field';
import { type Asking, DeedDialog } from './deed-dialog';

const LONGEST = 1_000;

/** Gives a text back to its writer, with what is to be done about it. */
export function ReturnDialog(of: Asking) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <DeedDialog
      of={of}
      title={say('Trả lại bài', 'Return it')}
      deed="return"
      button={say('Trả lại', 'Return')}
      body={() => {
        const words = reason.trim();
        setMissing(words === '');
        return words ? { reason: words } : null;
      }}
    >
      {() => (
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
      )}
    </DeedDialog>
  );
}
