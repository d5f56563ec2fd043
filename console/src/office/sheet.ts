import { say } from '../language';
import { columns, tooManyMonths } from './columns';
import { fold } from './fold';
import { MERGED } from './merged';
import { count } from './numbers';

export type Counts = { onTime: number; late: number };

/** Counts of a field; those of the whole month have no name. */
export type Row = Counts & { field: string };

export type Reading = {
  rows: Row[];
  /** What was left out, and what does not add up. */
  told: string[];
};

/** What is entered, and the fields that it has already, for tables without names. */
export type Wanted = { year: number; month: number; fields: string[] };

const MOST = 100;
// With its marks: `Công thương` is a field.
const TOTAL = /^((tổng|tong)( (cộng|cong|số|so|chung)(?= |:|$).*)?|cộng|cong|(grand )?total) ?:?$/i;
const MONTH = /^(?:thang|t)? ?(\d{1,2})$/;

/** Counts of a month out of a table that was copied or saved elsewhere; else why it is not taken. */
export function read(cells: string[][], wanted: Wanted): Reading | { refused: string } {
  if (cells.length === 0) return { refused: say('Bảng trống.', 'The table is empty.') };
  const found = columns(cells);
  if ('refused' in found) return found;
  const told: string[] = [];
  const rows: Row[] = [];
  let total: Counts | null = null;
  let others = 0;
  const months = new Set<number>();
  const lines = cells.slice(found.first).map((row) => ({
    row,
    name: row[found.field] ?? '',
    numbers: [...found.onTime, found.late].map((i) => row[i] ?? ''),
  }));
  const isByMonth = lines.length > 1 && lines.every(({ name }) => /^thang ?\d/.test(fold(name)));
  const blanks: string[] = [];
  let isTotalBlank = false;
  for (const { row, name, numbers } of lines) {
    if (numbers.includes(MERGED)) return { refused: merged(name) };
    if (!numbers.some((text) => /\d/.test(text))) {
      if (name)
        told.push(say(`Bỏ qua dòng “${name}”: không có số.`, `“${name}” has no number: left out.`));
      continue;
    }
    const label = isByMonth ? name : (row[found.month] ?? '');
    if (label) {
      const month = Number(MONTH.exec(fold(label))?.[1] ?? 0);
      months.add(month);
      if (month < 1 || month > 12) return { refused: tooManyMonths(Math.max(months.size, month)) };
    }
    const isOther =
      (label && Number(MONTH.exec(fold(label))?.[1]) !== wanted.month) ||
      (row[found.year] && Number(row[found.year]) !== wanted.year);
    if (isOther) {
      others++;
      continue;
    }
    const counts = numbers.map((text) => (/^[-–]?$/.test(text) ? 0 : count(text)));
    const wrong = numbers[counts.indexOf(null)];
    if (wrong !== undefined) return { refused: noCount(name, wrong) };
    const late = counts.at(-1) ?? 0;
    const onTime = counts.slice(0, -1).reduce<number>((sum, each) => sum + (each ?? 0), 0);
    if (isByMonth || (!name && found.month >= 0) || TOTAL.test(name)) {
      total = { onTime, late };
      isTotalBlank = numbers.includes('');
      if (!isByMonth) told.push(leftOut(name));
      continue;
    }
    const field = found.field < 0 ? (wanted.fields[rows.length] ?? '') : name;
    const isEnd = rows.length > 0 && row === lines.at(-1)?.row;
    if (!field && isEnd && adds(rows, { onTime, late })) {
      total = { onTime, late };
      told.push(leftOut(''));
      continue;
    }
    if (!field && !(found.field < 0 && lines.length === 1))
      return { refused: nameless(found.field) };
    if (field && rows.some((row) => fold(row.field) === fold(field)))
      return { refused: twice(field) };
    if (rows.length === MOST) {
      return { refused: say(`Nhiều hơn ${MOST} lĩnh vực.`, `There are more than ${MOST} fields.`) };
    }
    if (numbers.includes('')) blanks.push(field);
    rows.push({ field, onTime, late });
  }
  if (blanks.length > 0) told.push(blank(blanks));
  if (others > 0) {
    told.push(
      say(`Bỏ qua ${others} dòng của tháng khác.`, `${others} rows of other months were left out.`),
    );
  }
  if (rows.length === 0 && total) {
    const whole = say('Cả tháng', 'The whole month');
    return { rows: [{ field: '', ...total }], told: isTotalBlank ? [blank([whole])] : [] };
  }
  if (rows.length === 0) {
    return {
      refused: say(
        `Bảng không có số liệu của tháng ${wanted.month}/${wanted.year}.`,
        `The table has no counts of ${wanted.month}/${wanted.year}.`,
      ),
    };
  }
  if (total && !adds(rows, total)) told.push(doesNotAddUp());
  return { rows, told };
}

function adds(rows: Row[], total: Counts): boolean {
  const sum = (of: 'onTime' | 'late') => rows.reduce((all, row) => all + row[of], 0);
  return sum('onTime') === total.onTime && sum('late') === total.late;
}

function leftOut(name: string): string {
  const row = name || say('không tên', 'without a name');
  return say(
    `Bỏ qua dòng tổng (“${row}”): tổng được tính từ các lĩnh vực.`,
    `The row of totals (“${row}”) was left out: totals are added up from the fields.`,
  );
}

function doesNotAddUp(): string {
  return say(
    'Dòng tổng của bảng không bằng tổng các lĩnh vực: hãy xem lại bảng gốc.',
    'The totals of the table are not the sum of its fields: look at the table again.',
  );
}

function noCount(name: string, text: string): string {
  return say(
    `Dòng “${name}” có “${text}”, không phải số đếm. Hãy sửa ở bảng gốc rồi dán lại.`,
    `“${name}” has “${text}”, which is no count. Mend it in the table and paste again.`,
  );
}

function merged(name: string): string {
  return say(
    `Dòng “${name}” có ô số bị gộp với ô khác, nên không rõ số nào của ai. Hãy bỏ gộp ô (Merge) rồi dán lại.`,
    `A number of “${name}” is merged with other cells: nobody can tell whose it is. Unmerge them and paste again.`,
  );
}

function blank(fields: string[]): string {
  const names = fields.map((field) => `“${field}”`).join(', ');
  return say(
    `Ô trống được tính là 0: ${names}. Nếu không phải 0, hãy sửa trong biểu sau khi lấy.`,
    `Blank cells count as 0: ${names}. Where that is wrong, mend it in the form after taking them.`,
  );
}

function nameless(column: number): string {
  return column < 0
    ? say(
        'Bảng không có tên lĩnh vực, và có nhiều dòng hơn biểu này.',
        'The table names no fields, and has more rows than this form.',
      )
    : say(
        'Có dòng số không có tên lĩnh vực, có lẽ vì ô gộp. Hãy bỏ gộp ô (Merge) rồi dán lại.',
        'A row of numbers has no field, perhaps because cells are merged. Unmerge them and paste again.',
      );
}

function twice(field: string): string {
  return say(
    `Lĩnh vực “${field}” có hai dòng. Hãy cộng lại thành một rồi dán lại.`,
    `“${field}” has two rows. Make them one and paste again.`,
  );
}
