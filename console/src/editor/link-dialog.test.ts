import { expect, test } from 'vitest';
import { address } from './link-dialog';

test('what somebody writes as an address gets what they left out', () => {
  expect(address(' dichvucong.gov.vn/p ')).toBe('https://dichvucong.gov.vn/p');
  expect(address('xa@mau.example.vn')).toBe('mailto:xa@mau.example.vn');
  expect(address('0234 382.1234')).toBe('tel:02343821234');
  expect(address('/bai-viet/a')).toBe('/bai-viet/a');
  expect(address('https://a.example.vn/?utm_source=x')).toBe('https://a.example.vn/');
});
