import { expect, test } from 'vitest';
import { EMPTY, fieldsOf, isEmptied, isSame, slugOf } from './fields';

const text = { ...EMPTY, image: null, attachments: [] };

test('an address that the title makes is nobody’s choice', () => {
  expect(slugOf('Đường làng: sửa xong ngày 02/9!')).toBe('duong-lang-sua-xong-ngay-02-9');
  expect(fieldsOf({ ...text, title: 'Họp thôn', slug: 'hop-thon' }).slug).toBeUndefined();
  expect(fieldsOf({ ...text, title: 'Họp thôn', slug: 'hop' }).slug).toBe('hop');
});

test('texts are the same where all that is sent is', () => {
  expect(isSame(EMPTY, { ...EMPTY })).toBe(true);
  expect(isSame(EMPTY, { ...EMPTY, attachments: [{ file: 'a.pdf', name: 'A' }] })).toBe(false);
});

test('a text is emptied where words were and nothing is, not even a picture', () => {
  const long = { ...EMPTY, body: `<p>${'chữ '.repeat(100)}</p>` };
  expect(isEmptied(long, EMPTY)).toBe(true);
  expect(isEmptied(long, { ...EMPTY, body: '<figure><img src="/media/a"></figure>' })).toBe(false);
  expect(isEmptied(EMPTY, EMPTY)).toBe(false);
});
