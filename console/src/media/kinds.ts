import { say } from '../language';

/** Types that the library takes, by the ends of names: browsers do not know all of them. */
const TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
};

export const PICTURES = 'image/*,.heic,.heif';
export const DOCUMENTS = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.doc,.xls';

const PICTURE_BYTES = 10 * 1024 * 1024;
const DOCUMENT_BYTES = 20 * 1024 * 1024;

/** What it is to the library; null where it takes no such file. */
export function typeOf(name: string, type: string): string | null {
  if (Object.values(TYPES).includes(type)) return type;
  const end = name.toLowerCase().split('.').at(-1) ?? '';
  return TYPES[end] ?? null;
}

export function isPicture(type: string | null): boolean {
  return type?.startsWith('image/') ?? false;
}

export function isHeic(name: string, type: string): boolean {
  return /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name);
}

/** Why the library would not take it; null where it may. */
export function whyNot(name: string, type: string | null, bytes: number): string | null {
  if (!type) {
    return say(
      `“${name}” không phải loại tệp thư viện nhận. Dùng ảnh, PDF, Word, Excel, PowerPoint hoặc OpenDocument.`,
      `“${name}” is no kind of file that the library takes: use pictures, PDF, Word, Excel, PowerPoint or OpenDocument.`,
    );
  }
  if (bytes === 0) return say(`“${name}” là tệp rỗng.`, `“${name}” is empty.`);
  const most = isPicture(type) ? PICTURE_BYTES : DOCUMENT_BYTES;
  if (bytes <= most) return null;
  const megabytes = most / 1024 / 1024;
  return say(
    `“${name}” nặng hơn ${megabytes} MB. Hãy giảm dung lượng rồi thử lại.`,
    `“${name}” has more than ${megabytes} MB. Make it smaller and try again.`,
  );
}
