import { say } from '../language';

const LARGEST = 50 * 1024 * 1024;
const MOST_PICTURES = 100;
/** How a file begins that is a folder, and one that is encrypted or older. */
const ZIP = 0x04034b50;
const COMPOUND = 0xe011cfd0;

/** Word's styles that say what a paragraph is; all else is its text. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='caption'] => p.MsoCaption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  'u => u',
  'strike => s',
];

/** A Word file's text as HTML with its pictures within; the reader of it comes only now. */
export async function documentHtml(file: File): Promise<{ html: string; notices: string[] }> {
  if (file.size > LARGEST) {
    throw new Error(
      say(
        'Tệp Word nặng hơn 50 MB. Hãy nén ảnh trong Word (Định dạng ảnh > Nén ảnh) rồi thử lại.',
        'The Word file has more than 50 MB. Compress its pictures in Word and try again.',
      ),
    );
  }
  const bytes = await file.arrayBuffer();
  const sign = bytes.byteLength > 4 ? new DataView(bytes).getUint32(0, true) : 0;
  if (sign === COMPOUND) {
    throw new Error(
      say(
        'Tệp Word có mật khẩu hoặc là dạng .doc cũ. Mở bằng Word, lưu lại thành .docx không mật khẩu.',
        'The file has a password or is an old .doc. Save it in Word as .docx without a password.',
      ),
    );
  }
  if (sign !== ZIP) throw new Error(broken());
  const mammoth = await import('mammoth');
  let count = 0;
  const convertImage = mammoth.images.imgElement(async (image) => {
    if (++count > MOST_PICTURES) return { src: 'file:///anh' };
    return { src: `data:${image.contentType};base64,${await image.readAsBase64String()}` };
  });
  const given = { styleMap: STYLES, convertImage };
  const read = await mammoth.convertToHtml({ arrayBuffer: bytes }, given).catch(() => {
    throw new Error(broken());
  });
  const notices: string[] = [];
  if (count > MOST_PICTURES) {
    notices.push(
      say(
        `Tệp có ${count} ảnh: ${MOST_PICTURES} ảnh đầu được đưa vào, chỗ của các ảnh còn lại được đánh dấu.`,
        `The file has ${count} pictures: the first ${MOST_PICTURES} are taken, the others’ places are marked.`,
      ),
    );
  }
  return { html: read.value, notices };
}

function broken(): string {
  return say(
    'Không đọc được tệp này. Hãy mở bằng Word và lưu lại thành .docx.',
    'This file cannot be read. Open it in Word and save it as .docx.',
  );
}
