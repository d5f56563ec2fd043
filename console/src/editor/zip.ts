/** Files by their names in one, as they are: nothing is compressed. */
export function zip(files: Record<string, string>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = new TextEncoder().encode(text);
    const path = new TextEncoder().encode(name);
    const about = [20, 0x0800, 0, 0, 0x21]; // version, names in UTF-8, stored, 1980-01-01
    const local = bytes(4 + 10 + 16, (view) => {
      view.setUint32(0, 0x04034b50, true);
      shorts(view, 4, about);
      sizes(view, 14, content);
      view.setUint16(26, path.length, true);
    });
    const entry = bytes(46, (view) => {
      view.setUint32(0, 0x02014b50, true);
      shorts(view, 4, [20, ...about]);
      sizes(view, 16, content);
      view.setUint16(28, path.length, true);
      view.setUint32(42, offset, true);
    });
    parts.push(local, path, content);
    entries.push(entry, path);
    offset += local.length + path.length + content.length;
  }
  const size = entries.reduce((sum, entry) => sum + entry.length, 0);
  const end = bytes(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    shorts(view, 8, [entries.length / 2, entries.length / 2]);
    view.setUint32(12, size, true);
    view.setUint32(16, offset, true);
  });
  return joined([...parts, ...entries, end]);
}

function bytes(length: number, fill: (view: DataView) => void): Uint8Array {
  const made = new Uint8Array(length);
  fill(new DataView(made.buffer));
  return made;
}

function shorts(view: DataView, at: number, values: number[]) {
  values.forEach((value, index) => {
    view.setUint16(at + 2 * index, value, true);
  });
}

function sizes(view: DataView, at: number, content: Uint8Array) {
  view.setUint32(at, crc(content), true);
  view.setUint32(at + 4, content.length, true);
  view.setUint32(at + 8, content.length, true);
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function crc(content: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of content) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
