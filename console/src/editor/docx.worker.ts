import mammoth from 'mammoth';
import type { Carried } from './paste/pictures';
import { entries, unpacked } from './unzip';

// Beside the page, so that a large file stops nobody who writes, and one that does not end can be ended.

/** A Word file's text with its pictures apart, named in it as `cid:0`, `cid:1` and so on. */
export type Read = { html: string; pictures: Carried[]; hasMacros: boolean };

export type Refused = { refused: 'huge' | 'broken' };

const MOST_PICTURES = 100;
const MEGABYTE = 1024 * 1024;
const MOST_UNPACKED = 300 * MEGABYTE;
/** Of words and what says how they look: pictures are read one by one. */
const MOST_WORDS = 30 * MEGABYTE;
const MOST_FILES = 5_000;

const SHOWN = /^image\/(png|jpeg|gif|webp)$/;

/** Word's styles that say what a paragraph is; all else is its text. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='caption'] => p.MsoCaption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  'u => u',
  'strike => s',
];

/** Whether it unpacks to what an office file may be: what a zip says of itself need not be true. */
async function isBounded(bytes: Uint8Array, all: ReturnType<typeof entries>): Promise<boolean> {
  let [left, words] = [MOST_UNPACKED, MOST_WORDS];
  const said = all.reduce((sum, { size }) => sum + size, 0);
  if (all.length > MOST_FILES || said > left) return false;
  for (const entry of all) {
    const isWords = /\.(xml|rels)$/i.test(entry.name);
    const size = await unpacked(bytes, entry, isWords ? words : left);
    left -= size;
    if (isWords) words -= size;
    if (left < 0 || words < 0) return false;
  }
  return true;
}

async function read(buffer: ArrayBuffer): Promise<Read | Refused> {
  const bytes = new Uint8Array(buffer);
  const all = entries(bytes);
  if (!(await isBounded(bytes, all))) return { refused: 'huge' };
  const pictures: Carried[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const isTaken = pictures.length < MOST_PICTURES && SHOWN.test(image.contentType);
    const place = pictures.push(null) - 1;
    if (isTaken) {
      const bytes = new Uint8Array(await image.readAsArrayBuffer());
      pictures[place] = { type: image.contentType, bytes };
    }
    return { src: `cid:${place}` };
  });
  const given = { styleMap: STYLES, convertImage };
  const { value } = await mammoth.convertToHtml({ arrayBuffer: buffer }, given);
  const hasMacros = all.some(({ name }) => /vbaProject/i.test(name));
  return { html: value, pictures, hasMacros };
}

self.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
  read(data).then(
    (answer) => self.postMessage(answer),
    () => self.postMessage({ refused: 'broken' } satisfies Refused),
  );
};
