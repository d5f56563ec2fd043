import { expect, test } from 'vitest';
import type { Copy } from './copies';
import { EMPTY } from './fields';
import { offerOf } from './opening';

const text = (body: string) => ({ ...EMPTY, body });
const copy = (base: number, body: string): Copy => ({
  site: 's',
  article: 'a',
  sub: 'lan',
  base,
  at: 0,
  fields: text(body),
  job: null,
});

test('a copy over the version of the portal is newer, over another one it is another', () => {
  expect(offerOf(copy(3, 'b'), 3, text('a')).is).toBe('newer');
  expect(offerOf(copy(2, 'b'), 3, text('a')).is).toBe('other');
  expect(offerOf(copy(0, 'b'), 0, EMPTY).is).toBe('newer');
});

test('a copy that says what the portal has is none', () => {
  expect(offerOf(copy(2, 'a'), 3, text('a')).is).toBe('nothing');
  expect(offerOf(null, 3, text('a')).is).toBe('nothing');
});
