// Vietnamese in fonts from before Unicode, and characters that nobody sees.

const TONES = 'øùûõï';
const ROOFS = 'âàáåãä';
const BOWLS = 'êèéúüë';
const MARKS = '\u0300\u0301\u0309\u0303\u0323';
const ALONE = 'ñôöæóòîÑÔÖÆÓÒÎ';
const LETTERS = 'đơưỉĩịỵĐƠƯỈĨỊỴ';

const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ ' +
  '      ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò' +
  ' ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ';

/** Letters that none of those fonts has: such a text is in Unicode, whatever font it is in. */
const UNICODE = /[\u0102-\u01b0]|[\u0300-\u0323]|[\u1ea0-\u1ef9]/;

const UNSEEN = /[\u00ad\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const JOINER = /(?<!\p{Emoji_Presentation}|\ufe0f|\p{Emoji_Modifier})\u200d|\u200d(?!\p{Emoji})/gu;

/** One form of each letter, and none that nobody sees. */
export function composed(text: string): string {
  return text.replace(UNSEEN, '').replace(JOINER, '').normalize('NFC');
}

/** What a text in such a font says; null where its font's name does not say so. */
export function fromFont(text: string, font: string): string | null {
  if (UNICODE.test(text)) return null;
  if (font.startsWith('vni-')) return fromVni(text);
  if (!font.startsWith('.vn')) return null;
  const read = fromTcvn3(text);
  return /^\.vn.*h$/.test(font) ? read.toUpperCase() : read;
}

function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00ff]/g, (sign) => {
    const letter = TCVN3.charAt(sign.charCodeAt(0) - 0xa1);
    return letter === ' ' || letter === '' ? sign : letter;
  });
}

function fromVni(text: string): string {
  let read = '';
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    const marks = marksOf(letter, text.charAt(i + 1));
    const alone = ALONE.indexOf(letter);
    read += (alone < 0 ? letter : LETTERS.charAt(alone)) + marks;
    if (marks) i++;
  }
  return read.normalize('NFC');
}

function marksOf(letter: string, sign: string): string {
  const vowel = letter.toLowerCase();
  const small = sign.toLowerCase();
  if (!small || !vowel) return '';
  if ('aeouyôö'.includes(vowel) && TONES.includes(small)) return MARKS.charAt(TONES.indexOf(small));
  if ('aeo'.includes(vowel) && ROOFS.includes(small)) return `\u0302${tone(ROOFS.indexOf(small))}`;
  if (vowel === 'a' && BOWLS.includes(small)) return `\u0306${tone(BOWLS.indexOf(small))}`;
  return '';
}

function tone(at: number): string {
  return at === 0 ? '' : MARKS.charAt(at - 1);
}
