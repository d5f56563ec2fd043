import { expect, test } from 'vitest';
import type { Media } from '../media/library';
import { withMedia } from './media-list';

const file = (name: string, version = 1) => ({ file: name, version }) as Media;

test('a file that comes stands first, one that is known keeps its place', () => {
  const list = withMedia([file('a'), file('b')], file('c'));
  expect(list.map((one) => one.file)).toEqual(['c', 'a', 'b']);
  expect(withMedia(list, file('a', 2)).map((one) => one.version)).toEqual([1, 2, 1]);
});
