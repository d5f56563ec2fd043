import { expect, test } from 'vitest';
import { composed, fromFont } from './letters';

test('VNI and TCVN3 are read where the font says that it is one', () => {
  expect(fromFont('leã khaùnh thaønh ñöôøng', 'vni-times')).toBe('lễ khánh thành đường');
  expect(fromFont('§¹i héi N«ng d©n x·', '.vntime')).toBe('Đại hội Nông dân xã');
  expect(fromFont('th«ng b¸o', '.vntimeh')).toBe('THÔNG BÁO');
});

test('what is in Unicode stays, and so does what another font has', () => {
  expect(fromFont('đường làng', 'vni-times')).toBeNull();
  expect(fromFont('Café của Noël', '"times new roman"')).toBeNull();
});

test('letters are composed, and what nobody sees is gone', () => {
  expect(composed('Tie\u0302\u0301ng\u200b Vie\u0323\u0302t\u00ad')).toBe('Tiếng Việt');
  expect(composed('a\u200db 👨\u200d👩\u200d👧')).toBe('ab 👨\u200d👩\u200d👧');
});
