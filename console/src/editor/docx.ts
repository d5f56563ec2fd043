import { say } from '../language';
import { worker } from '../trusted';
import type { Read, Refused } from './docx.worker';
import address from './docx.worker?worker&url';
import type { Carried } from './paste/pictures';

const LARGEST = 50 * 1024 * 1024;
/** In bytes: so long may an article be. */
const LONGEST_TEXT = 1_000_000;
const LONGEST_READING = 60_000;
/** How a file begins that is a folder, and one that is encrypted or older. */
const ZIP = 0x04034b50;
const COMPOUND = 0xe011cfd0;

export type Opened = { html: string; pictures: Carried[]; notices: string[] };

/** Reads a Word file beside the page; the reader of it comes only now. */
export async function documentHtml(file: File, signal: AbortSignal): Promise<Opened> {
  if (file.size > LARGEST) throw new Error(tooHeavy());
  const bytes = await file.arrayBuffer();
  const sign = bytes.byteLength > 4 ? new DataView(bytes).getUint32(0, true) : 0;
  if (sign === COMPOUND) throw new Error(closed());
  if (sign !== ZIP) throw new Error(broken());
  const answer = await answered(bytes, signal);
  if ('refused' in answer) throw new Error(answer.refused === 'huge' ? tooLarge() : broken());
  const { html, pictures, hasMacros } = answer;
  if (new Blob([html]).size > LONGEST_TEXT) throw new Error(tooLarge());
  const notices: string[] = [];
  if (hasMacros) notices.push(withoutMacros());
  const left = pictures.filter((picture) => !picture).length;
  if (left > 0) notices.push(picturesLeft(pictures.length, left));
  if (!html) notices.push(say('Tệp Word này không có chữ nào.', 'This Word file has no words.'));
  return { html, pictures, notices };
}

function answered(bytes: ArrayBuffer, signal: AbortSignal): Promise<Read | Refused> {
  const reader = worker(address);
  return new Promise<Read | Refused>((done, fail) => {
    const end = setTimeout(() => fail(new Error(tooLarge())), LONGEST_READING);
    signal.addEventListener('abort', () => {
      clearTimeout(end);
      fail(signal.reason);
    });
    reader.onmessage = ({ data }: MessageEvent<Read | Refused>) => {
      clearTimeout(end);
      done(data);
    };
    reader.onerror = () => {
      clearTimeout(end);
      fail(new Error(unread()));
    };
    reader.postMessage(bytes, [bytes]);
  }).finally(() => reader.terminate());
}

function tooHeavy(): string {
  return say(
    'Tệp Word nặng hơn 50 MB. Hãy nén ảnh trong Word (Định dạng ảnh > Nén ảnh) rồi thử lại.',
    'The Word file has more than 50 MB. Compress its pictures in Word and try again.',
  );
}

function closed(): string {
  return say(
    'Tệp Word có mật khẩu hoặc là dạng .doc cũ. Mở bằng Word, lưu lại thành .docx không mật khẩu.',
    'The file has a password or is an old .doc. Save it in Word as .docx without a password.',
  );
}

function broken(): string {
  return say(
    'Đây không phải tệp .docx, hoặc tệp đã hỏng. Hãy mở bằng Word và lưu lại thành .docx.',
    'This is no .docx, or it is damaged. Open it in Word and save it as .docx.',
  );
}

function tooLarge(): string {
  return say(
    'Tệp Word này quá lớn so với một bài viết, nên chưa đưa vào. Hãy mở bằng Word và chép phần cần đăng.',
    'The file is too large for an article, so nothing was put in. Open it in Word and copy what is to be published.',
  );
}

function unread(): string {
  return say(
    'Chưa mở được tệp Word: phần đọc tệp chưa tải về. Kiểm tra mạng rồi thử lại.',
    'Not opened: what reads Word files has not come. Look at the network and try again.',
  );
}

function withoutMacros(): string {
  return say(
    'Tệp Word có macro: chỉ lấy chữ và ảnh, macro bị bỏ lại.',
    'The Word file has macros: its words and pictures were taken, the macros were not.',
  );
}

function picturesLeft(all: number, left: number): string {
  return say(
    `Tệp có ${all} ảnh, ${left} ảnh chưa đưa vào được (mỗi lần nhiều nhất 100 ảnh PNG, JPEG, GIF, WebP): chỗ của ảnh đã được đánh dấu.`,
    `The file has ${all} pictures; ${left} were not taken (at most 100 at a time: PNG, JPEG, GIF, WebP), and their places are marked.`,
  );
}
