import { expect, test } from 'vitest';
import { deedOf, noteOf, subjectOf } from './deeds';
import { query } from './records';

test('an address asks for what was chosen alone', () => {
  expect(query({ month: '2026-11', who: '', what: undefined })).toBe('?month=2026-11');
  expect(query({})).toBe('');
});

test('deeds are told in words, and one that is new as it is', () => {
  expect(deedOf('take-back')).toBe('Rút lại');
  expect(deedOf('frame')).toBe('frame');
  expect(subjectOf('alert')).toBe('Thông báo khẩn');
});

test('of the site the parts that were changed are named, of an article the note is as it was given', () => {
  expect(noteOf({ subject: 'site', note: 'phone, hosts' })).toBe('điện thoại, tên miền');
  expect(noteOf({ subject: 'article', note: 'phone' })).toBe('phone');
  expect(noteOf({ subject: 'alert', note: null })).toBe('');
});
