import { say } from '../language';
import { TextField } from '../ui/field';

/** What is told of a change to what readers have. */
export type Kind = { isMinor: boolean; note: string };

export const NO_KIND: Kind = { isMinor: true, note: '' };

export function ChangeKind({
  of,
  fault,
  onChange,
}: {
  of: Kind;
  fault?: string;
  onChange: (kind: Kind) => void;
}) {
  return (
    <fieldset>
      <legend>{say('Thay đổi này là', 'The change is')}</legend>
      <p class="choice">
        <label>
          <input
            type="radio"
            name="kind"
            checked={of.isMinor}
            onChange={() => onChange({ ...of, isMinor: true })}
          />{' '}
          {say(
            'Sửa nhỏ: người đã đọc bài không bỏ lỡ điều gì',
            'Minor: who read it before misses nothing',
          )}
        </label>
      </p>
      <p class="choice">
        <label>
          <input
            type="radio"
            name="kind"
            checked={!of.isMinor}
            onChange={() => onChange({ ...of, isMinor: false })}
          />{' '}
          {say('Đính chính: bạn đọc được báo điều đã sửa', 'A correction: readers are told')}
        </label>
      </p>
      {!of.isMinor && (
        <TextField
          label={say('Lời đính chính', 'What readers are told')}
          hint={say(
            'Hiện cuối bài, kèm ngày sửa. Nêu điều trước đây viết sai và điều đúng.',
            'Stands below the text with its date: what was wrong, and what is right.',
          )}
          fault={fault}
          value={of.note}
          rows={3}
          maxLength={1_000}
          required
          onInput={(note) => onChange({ ...of, note })}
        />
      )}
    </fieldset>
  );
}
