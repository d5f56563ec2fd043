import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../language';
import { moment } from '../times';
import { Failure } from '../ui/load';
import { announce } from '../ui/notice';
import { type Cells, ofFile, ofPaste } from './bringing';
import { type Counting, line, rowsOf, taking, totals } from './counting';
import { CountsTable } from './counts-table';
import { Overtaken } from './overtaken';
import { useSaving } from './saving';
import { type Reading, read } from './sheet';
import { Taking } from './taking';
import { Totals } from './totals';
import type { Month } from './tthc';

/** The counts of a month, as they are typed, pasted or read from a file, until they are saved. */
export function MonthForm({
  of,
  counting,
  onChange,
  onSaved,
}: {
  of: Month;
  counting: Counting;
  onChange: (counting: Counting) => void;
  onSaved: (month: Month) => void;
}) {
  const { year, month, now, earlier } = of;
  const form = useRef<HTMLFormElement>(null);
  const saving = useSaving(of, counting, onSaved);
  const [isCorrection, setCorrection] = useState(false);
  const [offered, setOffered] = useState<Reading | null>(null);
  const [refused, setRefused] = useState('');
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [saving.faults]);

  const change = (next: Partial<Counting>) => onChange({ ...counting, ...next, isTouched: true });
  const offer = (cells: string[][], from: number) => {
    const fields = counting.lines.slice(from).map(({ field }) => field);
    const found = read(cells, { year, month, fields });
    setRefused('refused' in found ? found.refused : '');
    setOffered('refused' in found ? null : found);
  };
  const take = (cells: Cells | null, from = 0) => {
    if (cells && 'refused' in cells) setRefused(cells.refused);
    else if (cells) offer(cells, from);
  };
  const onPaste = (event: ClipboardEvent, row: number) => take(ofPaste(event), row);
  const onFile = async (file: File | undefined) => take(file ? await ofFile(file) : null);

  return (
    <form
      ref={form}
      class="panel"
      onSubmit={(event) => {
        event.preventDefault();
        setRefused('');
        saving.save(isCorrection);
      }}
    >
      {saving.theirs && (
        <Overtaken
          theirs={saving.theirs}
          mine={totals(counting)}
          onTheirs={() => saving.theirs && onSaved(saving.theirs)}
          onMine={() => {
            change({ base: saving.theirs?.now?.version ?? 0 });
            saving.setTheirs(null);
          }}
        />
      )}
      {counting.lines.length > 0 ? (
        <CountsTable
          counting={counting}
          earlier={earlier}
          faults={saving.faults}
          onChange={(key, column, value) => {
            saving.forget(`${key}:${column}` as 'late');
            change({
              lines: counting.lines.map((each) =>
                each.key === key ? { ...each, [column]: value } : each,
              ),
            });
          }}
          onRemove={(key) => {
            change({ lines: counting.lines.filter((each) => each.key !== key) });
            announce(say('Đã bỏ một lĩnh vực.', 'A field was removed.'));
          }}
          onPaste={onPaste}
        />
      ) : (
        <Totals
          counting={counting}
          earlier={earlier}
          faults={saving.faults}
          onChange={change}
          onPaste={(event) => onPaste(event, 0)}
        />
      )}
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => change({ lines: [...counting.lines, line()] })}
        >
          {say('Thêm lĩnh vực', 'Add a field')}
        </button>
        <label class="button file">
          {say('Lấy từ tệp CSV', 'From a CSV file')}
          <input
            type="file"
            class="unseen"
            accept=".csv,.txt,text/csv"
            onChange={(event) => {
              onFile(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span class="hint">
          {say(
            'Hoặc chép bảng từ Excel rồi dán vào một ô bất kỳ.',
            'Or copy a table from a spreadsheet and paste it into any cell.',
          )}
        </span>
      </p>
      {[refused, ...saving.others].filter(Boolean).map((text) => (
        <p key={text} class="notice bad" role="alert">
          {text}
        </p>
      ))}
      {saving.mayCorrect && (
        <p>
          <label>
            <input
              type="checkbox"
              checked={isCorrection}
              onChange={(event) => setCorrection(event.currentTarget.checked)}
            />{' '}
            {say(
              'Đây là đính chính: số không khớp với tháng khác là đúng',
              'This is a correction: it is right that counts do not fit another month',
            )}
          </label>
        </p>
      )}
      {saving.error !== null && <Failure error={saving.error} />}
      <p class="actions">
        <button
          type="submit"
          class="button strong"
          disabled={saving.isBusy || saving.theirs !== null}
        >
          {saving.isBusy
            ? say('Đang lưu…', 'Saving…')
            : say(`Lưu số liệu tháng ${month}/${year}`, `Save ${month}/${year}`)}
        </button>
        {counting.isTouched && <span class="meta">{say('Chưa lưu', 'Not saved yet')}</span>}
        {now && !counting.isTouched && (
          <span class="meta">
            {say('Lưu lúc', 'Saved at')} {moment(now.updatedAt)} ·{' '}
            <a href={`/tthc/${year}`}>{say('Xem trên trang', 'See the page')}</a>
          </span>
        )}
      </p>
      {offered && (
        <Taking
          reading={offered}
          now={rowsOf(counting)}
          onClose={() => setOffered(null)}
          onTake={() => {
            onChange(taking(counting, offered.rows));
            saving.setFaults({});
            setOffered(null);
            announce(say('Đã lấy số vào biểu. Chưa lưu.', 'The form has them now. Not saved yet.'));
          }}
        />
      )}
    </form>
  );
}
