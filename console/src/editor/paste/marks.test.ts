import { expect, test } from 'vitest';
import { numberOf } from './marks';

test('1., a), (2), IV. and 2.1 are numbers; all else is a bullet', () => {
  const read = (text: string) => numberOf(text);
  expect(read('1.   ')).toEqual({ isNumbered: true, number: 1 });
  expect(read('b)')).toEqual({ isNumbered: true, number: 2 });
  expect(read('(2)')).toEqual({ isNumbered: true, number: 2 });
  expect(read('IV.')).toEqual({ isNumbered: true, number: 4 });
  expect(read('2.1')).toEqual({ isNumbered: true, number: 1 });
  expect(read('v.')).toEqual({ isNumbered: true, number: 0 });
  for (const bullet of ['·', 'o', '-', '']) {
    expect(read(bullet)).toEqual({ isNumbered: false, number: 0 });
  }
});
