import { expect, test, vi } from 'vitest';
import { Renewal } from './renewal';

const refused = new Error('invalid_grant');
const isRefused = (error: unknown) => error === refused;

test('many who ask at once get the one token that is new', async () => {
  const ask = vi.fn(async () => `token ${ask.mock.calls.length}`);
  const renewal = new Renewal(ask, isRefused);
  expect(await Promise.all([renewal.token(), renewal.token(), renewal.token()])).toEqual([
    'token 1',
    'token 1',
    'token 1',
  ]);
  expect(await renewal.token()).toBe('token 2');
});

test('a sign-in that is refused is over', async () => {
  const renewal = new Renewal(() => Promise.reject(refused), isRefused);
  expect(await renewal.token()).toBeNull();
});

test('one that could not be asked for goes on with the next who asks', async () => {
  const answers = [Promise.reject(new TypeError('Failed to fetch')), Promise.resolve('new')];
  const renewal = new Renewal(() => answers.shift() ?? Promise.resolve(null), isRefused);
  await expect(renewal.token()).rejects.toThrow('Failed to fetch');
  expect(await renewal.token()).toBe('new');
});
