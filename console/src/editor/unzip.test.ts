import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { entries, unpacked } from './unzip';
import { zip } from './zip';

/** As Word writes it, for one file: packed, with the sizes that are said of it. */
function packed(content: Uint8Array, said = content.length): Uint8Array {
  const bytes = deflateRawSync(content);
  const name = new TextEncoder().encode('word/document.xml');
  const head = (sign: number, length: number, at: number) => {
    const view = new DataView(new ArrayBuffer(length));
    view.setUint32(0, sign, true);
    view.setUint16(at + 4, 8, true);
    view.setUint32(at + 14, bytes.length, true);
    view.setUint32(at + 18, said, true);
    view.setUint16(at + 22, name.length, true);
    return new Uint8Array(view.buffer);
  };
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, 1, true);
  end.setUint32(16, 30 + name.length + bytes.length, true);
  const parts = [head(0x04034b50, 30, 4), name, bytes, head(0x02014b50, 46, 6), name];
  return Uint8Array.from(Buffer.concat([...parts, new Uint8Array(end.buffer)]));
}

describe('a zip', () => {
  test('says what it holds', async () => {
    const bytes = zip({ 'a.xml': '<a/>', 'b/c.txt': 'đường' });
    const found = entries(bytes);
    expect(found.map(({ name, size }) => [name, size])).toEqual([
      ['a.xml', 4],
      ['b/c.txt', 9],
    ]);
    expect(await unpacked(bytes, found[1] as never, 100)).toBe(9);
  });

  test('is counted as it is, whatever it says of itself', async () => {
    const bytes = packed(new Uint8Array(3_000_000), 10);
    const [entry] = entries(bytes);
    expect(entry).toMatchObject({ name: 'word/document.xml', size: 10 });
    expect(await unpacked(bytes, entry as never, 10_000_000)).toBe(3_000_000);
  });

  test('is left as soon as it is too much', async () => {
    const bytes = packed(new Uint8Array(30_000_000));
    const size = await unpacked(bytes, entries(bytes)[0] as never, 1_000_000);
    expect(size).toBeGreaterThan(1_000_000);
    expect(size).toBeLessThan(3_000_000);
  });

  test('is none where it is torn, or something else', () => {
    const whole = zip({ a: 'b' });
    expect(() => entries(whole.subarray(0, whole.length - 30))).toThrow();
    expect(() => entries(whole.subarray(20))).toThrow();
    expect(() => entries(new TextEncoder().encode('%PDF-1.7 nothing of the kind'))).toThrow();
  });
});
