import { expect, test } from 'vitest';
import type { Deed } from '../newsroom';
import { publicVersion } from './public-text';

const at = (version: number, what: Deed, hasText: boolean, state: 'never' | 'published') => ({
  version,
  what,
  hasText,
  public: state,
});

test('readers have the newest text that there was when it came out', () => {
  expect(
    publicVersion([
      at(6, 'save', true, 'published'),
      at(5, 'move', false, 'published'),
      at(4, 'publish', false, 'published'),
      at(3, 'submit', false, 'never'),
      at(2, 'save', true, 'never'),
      at(1, 'save', true, 'never'),
    ]),
  ).toBe(2);
});

test('what was imported is what readers have until it is published anew', () => {
  expect(
    publicVersion([at(2, 'save', true, 'published'), at(1, 'import', true, 'published')]),
  ).toBe(1);
});

test('of what never came out, or lies further back, nothing is told', () => {
  expect(publicVersion([at(2, 'submit', false, 'never'), at(1, 'save', true, 'never')])).toBeNull();
  expect(publicVersion([at(9, 'publish', false, 'published')])).toBeNull();
});
