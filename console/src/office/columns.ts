import { say } from '../language';
import { fold } from './fold';
import { count } from './numbers';

/** Which column of a table holds what; `fields` is -1 where it has no names. */
export type Columns = {
  first: number;
  field: number;
  onTime: number[];
  late: number;
  month: number;
  year: number;
};

const LOOKED_AT = 10;

/** Finds out what the columns hold: from their heads, or from what is in them; else why not. */
export function columns(cells: string[][]): Columns | { refused: string } {
  const months = Math.max(...cells.slice(0, LOOKED_AT).map(monthsBeside));
  if (months > 1) return { refused: tooManyMonths(months) };
  const at = cells.slice(0, LOOKED_AT).findIndex((row) => {
    const heads = row.map(kind);
    return heads.includes('onTime') && heads.includes('late');
  });
  return at < 0 ? byContent(cells) : byHeads(cells, at);
}

/** Why months beside each other are not taken. */
export function tooManyMonths(months: number): string {
  const why =
    months > 12
      ? say(
          `Bảng có ${months} tháng, một năm chỉ có 12.`,
          `There are ${months} months; a year has 12.`,
        )
      : say(`Bảng có ${months} tháng cạnh nhau.`, `There are ${months} months beside each other.`);
  return `${why} ${say(
    'Mỗi lần nhập một tháng: hãy chép riêng các cột của tháng đó.',
    'One month is entered at a time: copy the columns of that month alone.',
  )}`;
}

function kind(head: string): 'onTime' | 'late' | 'field' | 'month' | 'year' | null {
  const text = fold(head);
  if (/%|ti le|ty le|percent/.test(text)) return null;
  if (/(tre|qua) ?han|^late$|_late$/.test(text)) return 'late';
  if (/(dung|truoc).*han|on.?time/.test(text)) return 'onTime';
  if (/linh vuc|thu tuc|^field$/.test(text)) return 'field';
  if (/^(thang|month)$/.test(text)) return 'month';
  return /^(nam|year)$/.test(text) ? 'year' : null;
}

function monthsBeside(row: string[]): number {
  return row.filter((cell) => /^(thang|t) ?\d{1,2}([/-]\d{4})?$/.test(fold(cell))).length;
}

function byHeads(cells: string[][], at: number): Columns | { refused: string } {
  const row = cells[at] ?? [];
  const heads = row.map(kind);
  const all = (name: string) => heads.flatMap((head, i) => (head === name ? [i] : []));
  const onTime = all('onTime');
  const late = all('late');
  const before = onTime.filter((i) => /truoc/.test(fold(row[i] ?? ''))).length;
  if (late.length > 1 || onTime.length > 2 || (onTime.length === 2 && before !== 1)) {
    return {
      refused: say(
        'Bảng có nhiều cột “đúng hạn” hoặc “trễ hạn”. Chỉ chép cột lĩnh vực và các cột đã giải quyết.',
        'More than one column says “on time” or “late”. Copy the fields and what was settled alone.',
      ),
    };
  }
  // A head over two rows: the name of the fields' column may stand above.
  const named = cells.slice(0, at + 1).map((cells) => cells.map(kind).indexOf('field'));
  const numbers = [...onTime, ...late];
  const field = named.find((i) => i >= 0) ?? textColumn(cells.slice(at + 1), numbers);
  const column = (name: string) => heads.indexOf(name as 'month');
  return {
    first: at + 1,
    field,
    onTime,
    late: late[0] ?? -1,
    month: column('month'),
    year: column('year'),
  };
}

function byContent(cells: string[][]): Columns | { refused: string } {
  const field = textColumn(cells, []);
  const width = Math.max(...cells.map((row) => row.length));
  const numbers: number[] = [];
  for (let i = field + 1; i < width; i++) {
    if (cells.some((row) => count(row[i] ?? '') !== null)) numbers.push(i);
  }
  const [a = -1, b = -1, c = -1] = numbers;
  const known = { first: 0, field, month: -1, year: -1 };
  if (numbers.length === 2) return { ...known, onTime: [a], late: b };
  if (numbers.length === 3 && isSum(cells, a, [b, c])) return { ...known, onTime: [b], late: c };
  if (numbers.length === 3 && isSum(cells, c, [a, b])) return { ...known, onTime: [a], late: b };
  return {
    refused: say(
      'Không rõ cột nào là đúng hạn, cột nào là trễ hạn. Hãy chép cả dòng tiêu đề của bảng.',
      'It does not say which column is on time and which late. Copy the heads of the columns as well.',
    ),
  };
}

/** The first with words in most of its rows: not the running number before it. */
function textColumn(cells: string[][], but: number[]): number {
  const width = Math.max(0, ...cells.map((row) => row.length));
  for (let i = 0; i < width; i++) {
    const words = cells.filter((row) => /\p{L}/u.test(row[i] ?? '')).length;
    if (!but.includes(i) && words * 2 > cells.length) return i;
  }
  return -1;
}

function isSum(cells: string[][], whole: number, parts: number[]): boolean {
  return cells.every((row) => {
    const sum = count(row[whole] ?? '');
    return sum === null || sum === parts.reduce((all, i) => all + (count(row[i] ?? '') ?? 0), 0);
  });
}
