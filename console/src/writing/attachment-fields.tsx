import { useState } from 'preact/hooks';
import { say } from '../language';
import { Picker } from '../media/picker';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import type { Fields } from './fields';

const MOST = 30;

/** Documents beside the text, each by the name that readers see. */
export function AttachmentFields({
  attachments,
  onChange,
}: {
  attachments: Fields['attachments'];
  onChange: (attachments: Fields['attachments']) => void;
}) {
  const [isChoosing, setChoosing] = useState(false);
  return (
    <fieldset data-place="attachments">
      <legend>{say('Tệp đính kèm', 'Attachments')}</legend>
      {attachments.map((attachment, at) => (
        <div key={attachment.file}>
          <TextField
            label={say(`Tên tệp ${at + 1}`, `Name of file ${at + 1}`)}
            value={attachment.name}
            onInput={(name) =>
              onChange(attachments.map((one, index) => (index === at ? { ...one, name } : one)))
            }
            maxLength={200}
          />
          <p>
            <button
              type="button"
              class="plain"
              onClick={() => onChange(attachments.filter((_, index) => index !== at))}
            >
              {say(`Bỏ ${attachment.name}`, `Remove ${attachment.name}`)}
            </button>
          </p>
        </div>
      ))}
      {attachments.length < MOST && (
        <button type="button" class="button" onClick={() => setChoosing(true)}>
          {say('Thêm tệp', 'Add files')}
        </button>
      )}
      {isChoosing && (
        <Dialog
          title={say('Thêm tệp đính kèm', 'Add attachments')}
          onClose={() => setChoosing(false)}
        >
          <Picker
            kind="document"
            isMany
            onPick={(media) => {
              setChoosing(false);
              const added = media
                .filter((one) => !attachments.some((has) => has.file === one.file))
                .map(({ file, name }) => ({ file, name }));
              onChange([...attachments, ...added].slice(0, MOST));
            }}
          />
        </Dialog>
      )}
    </fieldset>
  );
}
