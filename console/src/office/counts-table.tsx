import { say } from '../language';
import { Cell } from './cell';
import {
  blanks,
  COLUMNS,
  type Counting,
  earlierOf,
  type Line,
  type Place,
  totals,
} from './counting';
import { count, difference, grouped, percent } from './numbers';
import type { Report } from './tthc';

export type Faults = Partial<Record<Place, string>>;

/** The fields of a month, each with what came since the month before. */
export function CountsTable({
  counting,
  earlier,
  faults,
  onChange,
  onRemove,
  onPaste,
}: {
  counting: Counting;
  earlier: Report | null;
  faults: Faults;
  onChange: (key: number, column: keyof Line, value: string) => void;
  onRemove: (key: number) => void;
  onPaste: (event: ClipboardEvent, row: number) => void;
}) {
  const [field, onTime, late, processed, since] = heads(earlier);
  const sum = totals(counting);
  return (
    <table class="cards counts">
      <caption>{say('Số hồ sơ cộng dồn từ ngày 1/1', 'Dossiers, added up from 1 January')}</caption>
      <thead>
        <tr>
          <th scope="col">{field}</th>
          <th scope="col" class="number">
            {onTime}
          </th>
          <th scope="col" class="number">
            {late}
          </th>
          <th scope="col" class="number">
            {processed}
          </th>
          <th scope="col" class="number">
            {since}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {counting.lines.map((line, i) => {
          const before = earlierOf(earlier, line.field);
          const name = line.field || say(`Dòng ${i + 1}`, `Row ${i + 1}`);
          return (
            <tr key={line.key}>
              <td data-label={field}>
                <Cell
                  name={`${name}: ${field}`}
                  value={line.field}
                  fault={faults[`${line.key}:field`]}
                  onInput={(value) => onChange(line.key, 'field', value)}
                  onPaste={(event) => onPaste(event, i)}
                />
              </td>
              {COLUMNS.map((column) => (
                <td key={column} class="number" data-label={column === 'late' ? late : onTime}>
                  <Cell
                    name={`${name}: ${column === 'late' ? late : onTime}`}
                    value={line[column]}
                    fault={faults[`${line.key}:${column}`] ?? noCount(line[column])}
                    isNumber
                    onInput={(value) => onChange(line.key, column, value)}
                    onPaste={(event) => onPaste(event, i)}
                  />
                </td>
              ))}
              <td class="number" data-label={processed}>
                {grouped((count(line.onTime) ?? 0) + (count(line.late) ?? 0))}
              </td>
              <td class="number" data-label={since}>
                {line.onTime || line.late ? moved(line, before) : '–'}
              </td>
              <td>
                <button
                  type="button"
                  class="plain"
                  aria-label={say(`Bỏ ${name}`, `Remove ${name}`)}
                  onClick={() => onRemove(line.key)}
                >
                  {say('Bỏ', 'Remove')}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('Cộng', 'All')}</th>
          <td class="number" data-label={onTime}>
            {grouped(sum.onTime)}
            <Fault of={faults.onTime} />
          </td>
          <td class="number" data-label={late}>
            {grouped(sum.late)} ({percent(sum.late, sum.onTime + sum.late)})
            <Fault of={faults.late} />
          </td>
          <td class="number" data-label={processed}>
            {grouped(sum.onTime + sum.late)}
          </td>
          <td class="number" data-label={since}>
            {blanks(counting).length > 0
              ? '–'
              : moved({ onTime: String(sum.onTime), late: String(sum.late) }, earlier)}
          </td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function heads(earlier: Report | null): [string, string, string, string, string] {
  return [
    say('Lĩnh vực', 'Field'),
    say('Trước & đúng hạn', 'On time'),
    say('Trễ hạn', 'Late'),
    say('Đã xử lý', 'Processed'),
    earlier
      ? say(`Thêm từ sau tháng ${earlier.month}`, `Since month ${earlier.month}`)
      : say('Thêm từ đầu năm', 'Since 1 January'),
  ];
}

/** `+12 (trễ +1)`. */
export function moved(
  now: { onTime: string; late: string },
  before: { onTime: number; late: number } | null,
): string {
  const late = (count(now.late) ?? 0) - (before?.late ?? 0);
  const all = (count(now.onTime) ?? 0) - (before?.onTime ?? 0) + late;
  return `${difference(all)} (${say('trễ', 'late')} ${difference(late)})`;
}

export function noCount(text: string): string | undefined {
  return text.trim() === '' || count(text) !== null
    ? undefined
    : say('Phải là số nguyên, ví dụ 1234 hoặc 1.234.', 'Must be a whole number: 1234 or 1.234.');
}

function Fault({ of }: { of?: string }) {
  return of ? <span class="fault">{of}</span> : null;
}
