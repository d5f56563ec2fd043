import { afterEach, describe, expect, test, vi } from 'vitest';
import { explain, read, Unanswered } from './api';

async function told(answer: Response | Error): Promise<string> {
  vi.stubGlobal('fetch', () =>
    answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer),
  );
  return read('/sections').then(String, explain);
}

afterEach(() => vi.unstubAllGlobals());

describe('what was not answered as asked', () => {
  test('is told as the portal tells it', async () => {
    const problem = { code: 'not-found', title: 'Không có năm này.' };
    expect(await told(Response.json(problem, { status: 404 }))).toBe('Không có năm này.');
  });

  test('says what to do where something before the portal answered', async () => {
    const gateway = (status: number) => Response.json({ message: 'Nope' }, { status });
    expect(await told(gateway(502))).toMatch(/\(502\).*thử lại.*quản trị viên/);
    expect(await told(gateway(429))).toContain('Chờ một phút');
    expect(await told(gateway(403))).not.toContain('Nope');
    expect(await told(new Response('<html>', { status: 503 }))).toContain('(503)');
  });

  test('is no network in the words of every browser', () => {
    for (const words of ['Failed to fetch', 'NetworkError when attempting…', 'Load failed'])
      expect(explain(new TypeError(words))).toContain('Không có mạng');
    expect(explain(new TypeError('x is undefined'))).toBe('x is undefined');
  });

  test('says that there is no network', async () => {
    expect(await told(new TypeError('Failed to fetch'))).toContain('Không có mạng');
    await expect(read('/sections')).rejects.toBeInstanceOf(Unanswered);
  });
});
