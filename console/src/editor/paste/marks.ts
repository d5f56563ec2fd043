/** What Word writes before an item; the number is 0 where nobody can say. */
export type ListMark = { isNumbered: boolean; number: number };

const PARTS = /^(?:\d{1,3}\.)+(\d{1,6})$/;
const NUMBERED = /^\(?(?:(?:\d{1,3}\.)*(\d{1,6})|([A-Za-z]|[ivxlcIVXLC]{2,8}))[.):]\)?$/;
const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

export function numberOf(written: string): ListMark {
  const text = written.replace(/\u00a0/g, ' ').trim();
  if (text.length > 20) return { isNumbered: false, number: 0 };
  const parts = PARTS.exec(text);
  if (parts) return { isNumbered: true, number: Number(parts[1]) };
  const mark = NUMBERED.exec(text);
  if (!mark) return { isNumbered: false, number: 0 };
  return { isNumbered: true, number: mark[1] ? Number(mark[1]) : letters(mark[2] ?? '') };
}

function letters(written: string): number {
  const small = written.toLowerCase();
  if (small.length > 1) return roman(small);
  if ('vxlm'.includes(small)) return 0; // a letter, or a number
  return small === 'i' ? 1 : small.charCodeAt(0) - 96;
}

function roman(small: string): number {
  const values = [...small].map((letter) => ROMAN[letter] ?? 0);
  return Math.max(
    values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0),
    0,
  );
}
