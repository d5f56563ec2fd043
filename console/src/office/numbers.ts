const PLAIN = /^\d{1,12}$/;
// Nothing that begins with 0: that is a part of one.
const GROUPED = /^[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3}){0,3}$/;
const ROUND = /^([\d.,' ]{1,15})[.,]0{1,2}$/;

/** A count as people write it: `1234`, `1.234`, `1,234`, `1 234`, `1.234,00`; null for anything else. */
export function count(text: string): number | null {
  const written = text.normalize('NFKC').trim().replace(/’/g, "'");
  if (PLAIN.test(written)) return Number(written);
  if (GROUPED.test(written)) return Number(written.replace(/\D/g, ''));
  const whole = ROUND.exec(written)?.[1];
  return whole && (PLAIN.test(whole) || GROUPED.test(whole))
    ? Number(whole.replace(/\D/g, ''))
    : null;
}

/** `1.234`, as it is written in Vietnamese. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** `+12`, `−3`, `0`: with a sign that is seen and read out. */
export function difference(number: number): string {
  if (number === 0) return '0';
  return number > 0 ? `+${grouped(number)}` : `−${grouped(-number)}`;
}

/** `1,25 %`; a dash where nothing was counted. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  return `${(Math.round((part * 10000) / whole) / 100).toFixed(2).replace('.', ',')} %`;
}
