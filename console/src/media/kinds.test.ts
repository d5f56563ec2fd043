import { expect, test } from 'vitest';
import { isHeic, typeOf, whyNot } from './kinds';

test('a file is known by its type, or where the browser knows none, by its name', () => {
  expect(typeOf('a.JPG', '')).toBe('image/jpeg');
  expect(typeOf('a', 'application/pdf')).toBe('application/pdf');
  expect(typeOf('a.exe', 'application/x-msdownload')).toBeNull();
  expect(isHeic('IMG_1.HEIC', '')).toBe(true);
});

test('what the library would refuse is told before it is sent', () => {
  expect(whyNot('a.exe', null, 10)).toContain('a.exe');
  expect(whyNot('a.jpg', 'image/jpeg', 11 * 1024 * 1024)).toContain('10 MB');
  expect(whyNot('a.pdf', 'application/pdf', 11 * 1024 * 1024)).toBeNull();
  expect(whyNot('a.pdf', 'application/pdf', 0)).toContain('rỗng');
});
