/** Most that is looked at of a paste or a file, in characters. */
const MOST = 500_000;

/** What a spreadsheet copies: cells between tabs, in quotes where they hold tabs or line ends. */
export function pasted(text: string): string[][] {
  return split(text.slice(0, MOST), '\t');
}

/** A file of values, whichever separator it has: that of the most, outside quotes, in its first lines. */
export function separated(text: string): string[][] {
  const whole = text.slice(0, MOST);
  const head = whole
    .split('\n', 20)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const [best] = [';', '\t', ','].sort(
    (one, other) => head.split(other).length - head.split(one).length,
  );
  return split(whole, best ?? ';');
}

/** The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8 where it is, else Windows-1258. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : '';
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}

function split(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const end = () => {
    row.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') cell += text[i++];
      else isQuoted = false;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === separator) end();
    else if (letter === '\n') {
      end();
      rows.push(row);
      row = [];
    } else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || row.length > 0) {
    end();
    rows.push(row);
  }
  return rows
    .map((cells) => cells.map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()))
    .filter((cells) => cells.some((text) => text !== ''));
}
