import { expect, test } from 'vitest';
import { csv } from './huge-table';
import { workbook } from './workbook';
import { crc } from './zip';

test('a large table is a spreadsheet that says what was in its cells', async () => {
  const file = workbook([['Thôn', '1.234'], ['a < b & "c"']], 'Bảng');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  expect([...bytes.slice(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  expect(text).toContain('<t xml:space="preserve">1.234</t>');
  expect(text).toContain('a &lt; b &amp; &quot;c&quot;');
  expect(crc(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('the same as CSV is one that Excel reads', () => {
  expect(csv([['a', 'b,c'], ['"d"']])).toBe('\ufeffa,"b,c"\r\n"""d"""\r\n');
});
