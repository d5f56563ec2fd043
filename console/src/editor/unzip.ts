/** A file within a zip, as the zip's directory has it. */
export type Entry = { name: string; isPacked: boolean; packed: number; size: number; at: number };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** How a zip says that a number stands elsewhere: no text of an article is so large. */
const ELSEWHERE = 0xffffffff;

/** What a zip holds; an error where it is none, is torn, or is larger than an office file is. */
export function entries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new Error('no directory');
  const count = view.getUint16(end + 10, true);
  const found: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('no entry');
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw new Error('packed by another way');
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const local = view.getUint32(at + 42, true);
    if ([packed, size, local].includes(ELSEWHERE)) throw new Error('too large');
    if (view.getUint32(local, true) !== LOCAL) throw new Error('no file');
    const [name, more, words] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const from =
      local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + packed > bytes.length) throw new Error('torn');
    const path = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + (name ?? 0));
    found.push({
      name: new TextDecoder().decode(path),
      isPacked: method === 8,
      packed,
      size,
      at: from,
    });
    at += ENTRY_LENGTH + (name ?? 0) + (more ?? 0) + (words ?? 0);
  }
  return found;
}

/** How many bytes a file has in truth, unpacked piece by piece; it is stopped beyond the most. */
export async function unpacked(bytes: Uint8Array, entry: Entry, most: number): Promise<number> {
  if (!entry.isPacked) return entry.packed;
  const packed = bytes.slice(entry.at, entry.at + entry.packed);
  const reader = new Blob([packed])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) {
      void reader.cancel();
      break;
    }
  }
  return size;
}
