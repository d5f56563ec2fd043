import { covered, MERGED } from './merged';

/**
 * What a spreadsheet copies: cells between tabs, in quotes where they hold tabs or line ends. Cells that
 * others were merged over are marked where the same as HTML tells of them.
 */
export function pasted(text: string, html = ''): string[][] {
  const rows = split(text, '\t');
  const places = html ? covered(html) : null;
  if (places?.length === rows.length) {
    rows.forEach((row, at) => {
      for (const column of places[at] ?? []) if (!row[column]?.trim()) row[column] = MERGED;
    });
  }
  return tidy(rows);
}

/** A file of values, whichever separator it has: that of the most, outside quotes, in its first lines. */
export function separated(text: string): string[][] {
  const told = /^sep=(.)\r?\n/i.exec(text); // for Excel alone
  if (told) return tidy(split(text.slice(told[0].length), told[1] ?? ';'));
  const head = text
    .split('\n', 20)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const [best] = [';', '\t', ','].sort(
    (one, other) => head.split(other).length - head.split(one).length,
  );
  return tidy(split(text, best ?? ';'));
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

/** Whether it is a spreadsheet's own file, new or old, whatever it is called. */
export function isWorkbook([a, b, c, d]: Uint8Array): boolean {
  return (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);
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
  return rows;
}

function tidy(rows: string[][]): string[][] {
  return rows
    .map((cells) => cells.map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()))
    .filter((cells) => cells.some((text) => text !== ''));
}
