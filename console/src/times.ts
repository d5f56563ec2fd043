import { language } from './language';

const PARTS = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;
const DAYS_VI = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const DAYS_EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

type Parts = { year: string; month: string; day: string; hour: string; minute: string };

/** As it is written: in the zone of the site, whatever the browser's clock and zone are. */
function parts(time: string): Parts {
  const [, year = '', month = '', day = '', hour = '', minute = ''] = PARTS.exec(time) ?? [];
  return { year, month, day, hour, minute };
}

/** `08:00`. */
export function clock(time: string): string {
  const { hour, minute } = parts(time);
  return `${hour}:${minute}`;
}

/** `01/12/2026`. */
export function day(time: string): string {
  const { year, month, day } = parts(time);
  return `${day}/${month}/${year}`;
}

/** `08:00 01/12/2026`. */
export function moment(time: string): string {
  return `${clock(time)} ${day(time)}`;
}

/** `08:00 thứ Ba 01/12/2026`. */
export function inWords(time: string): string {
  const { year, month, day: date } = parts(time);
  const names = language.value === 'en' ? DAYS_EN : DAYS_VI;
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date))).getUTCDay();
  return `${clock(time)} ${names[weekday]} ${day(time)}`;
}

/** The offset that a time of the site bears: `+07:00`. */
export function offset(time: string): string {
  return /(Z|[+-]\d{2}:\d{2})$/.exec(time)?.[1] ?? '+07:00';
}
