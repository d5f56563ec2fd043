import { say } from '../language';
import { inWords } from '../times';
import { TextField } from '../ui/field';
import { type Timing as Chosen, timeOf, wrong } from './when';

/** When it comes out: at once, or at a time of the site's clock. */
export function Timing({
  of,
  zone,
  onChange,
}: {
  of: Chosen;
  zone: string;
  onChange: (timing: Chosen) => void;
}) {
  const at = timeOf(of.field, zone);
  const fault = wrong(of, zone);
  return (
    <fieldset>
      <legend>{say('Khi nào?', 'When?')}</legend>
      <p class="choice">
        <label>
          <input
            type="radio"
            name="timing"
            checked={!of.isLater}
            onChange={() => onChange({ ...of, isLater: false })}
          />{' '}
          {say('Ngay bây giờ', 'Now')}
        </label>
      </p>
      <p class="choice">
        <label>
          <input
            type="radio"
            name="timing"
            checked={of.isLater}
            onChange={() => onChange({ ...of, isLater: true })}
          />{' '}
          {say('Hẹn giờ', 'At a time')}
        </label>
      </p>
      {of.isLater && (
        <>
          <TextField
            label={say('Ngày và giờ', 'Day and time')}
            hint={say('Theo giờ của trang, không theo giờ máy này.', "By the site's clock.")}
            fault={fault ? faultName(fault) : undefined}
            type="datetime-local"
            value={of.field}
            onInput={(field) => onChange({ ...of, field })}
          />
          {at && !fault && (
            <p class="words">
              <strong>{timeInWords(at)}</strong>
            </p>
          )}
        </>
      )}
    </fieldset>
  );
}

/** `08:00 thứ Ba 01/12/2026, giờ Việt Nam`. */
export function timeInWords(at: string): string {
  return at.endsWith('+07:00')
    ? `${inWords(at)}, ${say('giờ Việt Nam', 'Vietnam time')}`
    : inWords(at);
}

function faultName(fault: 'none' | 'past' | 'far'): string {
  switch (fault) {
    case 'none':
      return say('Chọn ngày và giờ.', 'Choose day and time.');
    case 'past':
      return say(
        'Giờ này đã qua. Chọn giờ khác, hoặc “Ngay bây giờ”.',
        'That is over: choose another time, or “Now”.',
      );
    case 'far':
      return say('Chỉ hẹn được trong vòng hai năm.', 'Two years ahead at most.');
  }
}
