import { say } from '../language';
import { decoded, isWorkbook, pasted, separated } from './cells';

/** In bytes of a file, and in letters of what is pasted. */
const LARGEST = 1_000_000;

export type Cells = string[][] | { refused: string };

/** The table that is pasted; null where it is a word or a number, which its field takes. */
export function ofPaste(event: ClipboardEvent): Cells | null {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!/[\t\n]/.test(text.trim())) return null;
  event.preventDefault();
  if (text.length > LARGEST) return { refused: tooLarge() };
  return pasted(text, event.clipboardData?.getData('text/html'));
}

/** The table of a file. */
export async function ofFile(file: File): Promise<Cells> {
  if (file.size > LARGEST) return { refused: tooLarge() };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isWorkbook(bytes) ? { refused: notCsv() } : separated(decoded(bytes));
}

function tooLarge(): string {
  return say(
    'Bảng lớn hơn 1 MB, không phải số liệu một tháng. Chỉ chép phần của tháng này.',
    'More than 1 MB is not one month. Copy the part of this month alone.',
  );
}

function notCsv(): string {
  return say(
    'Đây là tệp Excel, không phải CSV. Hãy mở bằng Excel, chép bảng rồi dán vào một ô bất kỳ; hoặc lưu thành CSV.',
    'This is a workbook, not CSV. Open it, copy the table and paste it into any cell; or save it as CSV.',
  );
}
