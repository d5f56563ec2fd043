/** A picture of Word's, in the order of the text; without bytes where browsers cannot show it. */
export type RtfPicture = { type: string; bytes: Uint8Array | null };

const KINDS: [string, string | null][] = [
  ['\\pngblip', 'image/png'],
  ['\\jpegblip', 'image/jpeg'],
  ['\\emfblip', null],
  ['\\wmetafile', null],
];

/** Word on Windows puts pictures beside the HTML, in hexadecimal. */
export function pictures(rtf: string): RtfPicture[] {
  const found: RtfPicture[] = [];
  for (let at = rtf.indexOf('\\pict'); at >= 0; at = rtf.indexOf('\\pict', at + 5)) {
    if (/[a-z]/i.test(rtf.charAt(at + 5))) continue; // another word that begins so
    if (isRepeated(rtf, at)) continue;
    const group = text(rtf, at);
    const kind = KINDS.find(([word]) => group.words.includes(word));
    if (!kind) continue;
    const bytes = kind[1] ? decoded(group.hex) : null;
    found.push({ type: kind[1] ?? '', bytes });
  }
  return found;
}

// Each picture comes twice: the second is for programs that know only metafiles.
function isRepeated(rtf: string, at: number): boolean {
  return /\\nonshppict\s*\{?\s*$/.test(rtf.slice(Math.max(0, at - 40), at));
}

/** Control words and data of the group that begins there; groups within are left out. */
function text(rtf: string, from: number): { words: string; hex: string } {
  let depth = 1;
  let own = '';
  let start = from;
  for (let i = from; i < rtf.length; i++) {
    const c = rtf.charCodeAt(i);
    if (c === 0x7b) {
      if (depth++ === 1) own += `${rtf.slice(start, i)} `;
    } else if (c === 0x7d) {
      if (--depth === 0) {
        own += rtf.slice(start, i);
        break;
      }
      if (depth === 1) start = i + 1;
    }
  }
  const words = own.match(/\\[a-z]+-?\d*/gi)?.join(' ') ?? '';
  return { words, hex: own.replace(/\\[a-z]+-?\d* ?/gi, ' ') };
}

function decoded(hex: string): Uint8Array | null {
  const digits = hex.replace(/[^0-9a-f]/gi, '');
  if (digits.length < 16 || digits.length % 2) return null;
  const bytes = new Uint8Array(digits.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16);
  }
  return bytes;
}
