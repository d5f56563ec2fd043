import { say } from '../language';
import { TextField } from '../ui/field';
import type { Counting } from './counting';
import { type Faults, moved, noCount } from './counts-table';
import { count, grouped } from './numbers';
import type { Report } from './tthc';

/** The counts of a month that is kept without fields. */
export function Totals({
  counting,
  earlier,
  faults,
  onChange,
  onPaste,
}: {
  counting: Counting;
  earlier: Report | null;
  faults: Faults;
  onChange: (counting: Partial<Counting>) => void;
  onPaste: (event: ClipboardEvent) => void;
}) {
  return (
    <div class="panels" onPaste={onPaste}>
      <TextField
        label={say('Trước & đúng hạn', 'On time')}
        hint={say('Cộng dồn từ ngày 1/1', 'Added up from 1 January')}
        inputMode="numeric"
        value={counting.onTime}
        fault={faults.onTime ?? noCount(counting.onTime)}
        onInput={(onTime) => onChange({ onTime })}
      />
      <TextField
        label={say('Trễ hạn', 'Late')}
        hint={say('Cộng dồn từ ngày 1/1', 'Added up from 1 January')}
        inputMode="numeric"
        value={counting.late}
        fault={faults.late ?? noCount(counting.late)}
        onInput={(late) => onChange({ late })}
      />
      <p>
        {say('Đã xử lý', 'Processed')}:{' '}
        {grouped((count(counting.onTime) ?? 0) + (count(counting.late) ?? 0))};{' '}
        {say('thêm', 'more')} {moved(counting, earlier)}
      </p>
    </div>
  );
}
