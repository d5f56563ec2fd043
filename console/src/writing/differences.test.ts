import { expect, test } from 'vitest';
import { merged, otherFields, plain, stretches } from './differences';
import { EMPTY } from './fields';

const theirs = '<p>một</p>\n<p>hai</p>\n<p>ba</p>\n<p>bốn</p>';
const mine = '<p>một</p>\n<p>hai hai</p>\n<p>ba</p>\n<p>bốn</p>\n<p>năm</p>';

test('two texts differ by stretches of blocks', () => {
  const found = stretches(theirs, mine);
  expect(found.map((stretch) => stretch.isSame)).toEqual([true, false, true, false]);
  expect(found[1]).toMatchObject({ theirs: ['<p>hai</p>'], mine: ['<p>hai hai</p>'] });
});

test('of each stretch one is taken, and all of one side is that side', () => {
  const found = stretches(theirs, mine);
  expect(merged(found, () => true)).toBe(mine);
  expect(merged(found, () => false)).toBe(theirs);
  expect(merged(found, (index) => index === 3)).toBe(`${theirs}\n<p>năm</p>`);
});

test('what one added behind a block that both changed is decided by itself', () => {
  const found = stretches('<p>a</p>\n<p>b</p>', '<p>a a</p>\n<p>neu</p>\n<p>b</p>');
  expect(found).toEqual([
    { theirs: ['<p>a</p>'], mine: ['<p>a a</p>'], isSame: false },
    { theirs: [], mine: ['<p>neu</p>'], isSame: false },
    { theirs: ['<p>b</p>'], mine: ['<p>b</p>'], isSame: true },
  ]);
});

test('blocks are shown as readers see them', () => {
  expect(plain(['<p>a &lt; <strong>b</strong><br>c</p>'])).toBe('a < b\nc');
  expect(plain(['<figure><img src="/media/a" alt="Cầu"></figure>'])).toBe('[ảnh: Cầu]');
});

test('fields that differ are named', () => {
  expect(otherFields(EMPTY, { ...EMPTY, title: 'a' })).toEqual(['title']);
});
