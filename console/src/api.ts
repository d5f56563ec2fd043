import { signal } from '@preact/signals';
import { hear } from './clock';
import { language, say } from './language';
import { accessToken, freshToken, isLost } from './session';

export type Fault = { pointer: string; code: string; message: string };

/** What the portal says of a request that it declined (RFC 9457). */
export type Problem = {
  status: number;
  code: string;
  title: string;
  detail?: string;
  errors?: Fault[];
  [member: string]: unknown;
};

export class Declined extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

/** Nothing was answered: no network, or nobody there. Whether it was done is not known. */
export class Unanswered extends Error {}

/** The sign-in is over. */
export class SignedOut extends Error {}

/** The site that is worked on, where the host does not say. */
export const site = signal<string | null>(null);

export type Asking = {
  body?: unknown;
  /** The version over which it is done; 0 to make it. */
  base?: number;
  /** Of one piece of work, whichever way it is sent. */
  key?: string;
  signal?: AbortSignal;
};

const PREFIX = '/api/staff';

/** Asks the portal, and answers what it said. */
export async function ask<T>(method: string, path: string, asking: Asking = {}): Promise<T> {
  const answer = await send(method, path, asking);
  if (answer.ok) return answer.status === 204 ? (undefined as T) : answer.json();
  throw await refusal(answer);
}

/** The same for a file: CSV and the like. */
export async function fetchFile(path: string, type: string): Promise<Blob> {
  const answer = await send('GET', path, {}, { accept: type });
  if (answer.ok) return answer.blob();
  throw await refusal(answer);
}

async function send(
  method: string,
  path: string,
  asking: Asking,
  more: Record<string, string> = {},
): Promise<Response> {
  const request = (token: string) => fetch(PREFIX + path, form(method, asking, more, token));
  try {
    const token = await accessToken();
    if (!token) throw new SignedOut();
    let answer = await request(token);
    if (answer.status === 401) {
      // The portal's clock says when a token is over, and this machine's may be wrong.
      const next = await freshToken();
      if (next) answer = await request(next);
    }
    hear(answer.headers.get('date'));
    return answer;
  } catch (error) {
    if (error instanceof SignedOut) throw error;
    throw new Unanswered(error instanceof Error ? error.message : String(error));
  }
}

function form(
  method: string,
  { body, base, key, signal }: Asking,
  more: Record<string, string>,
  token: string,
): RequestInit {
  const headers: Record<string, string> = {
    authorization: `Bearer ${token}`,
    'accept-language': language.value,
    ...more,
  };
  if (site.value) headers['x-site'] = site.value;
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (base !== undefined)
    headers[base === 0 ? 'if-none-match' : 'if-match'] = base === 0 ? '*' : `"${base}"`;
  if (key) headers['idempotency-key'] = key;
  return {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    cache: 'no-store',
    signal: signal ?? null,
  };
}

/** Asks for what readers may read as well. */
export async function read<T>(
  path: string,
  signal?: AbortSignal,
  cache?: RequestCache,
): Promise<T> {
  const asked = { signal: signal ?? null, cache: cache ?? 'default' };
  const answer = await fetch(`/api${path}`, asked).catch(() => {
    throw new Unanswered();
  });
  if (answer.ok) return answer.json();
  throw await refusal(answer);
}

async function refusal(answer: Response): Promise<Error> {
  const problem = await answer.json().catch(() => null);
  if (answer.status === 401 && problem?.code === undefined) {
    isLost.value = true;
    return new SignedOut();
  }
  // Whatever stands before the portal answers in its own way, and tells nobody what to do.
  const known = problem?.code ? problem : { code: 'unknown', title: unknown(answer.status) };
  return new Declined({ ...known, status: answer.status });
}

function unknown(status: number): string {
  if (status === 403) {
    return say('Bạn chưa có quyền làm việc này.', 'You may not do this.');
  }
  if (status === 429) {
    return say(
      'Máy chủ đang bận. Chờ một phút rồi thử lại.',
      'The portal is busy. Wait a minute, then try again.',
    );
  }
  return say(
    `Máy chủ gặp lỗi (${status}). Hãy thử lại sau ít phút; nếu vẫn vậy, báo quản trị viên của trang.`,
    `The portal failed (${status}). Try again in a few minutes, then tell an administrator of the site.`,
  );
}

/** For one piece of work; the same again for each try of it. */
export function newKey(): string {
  return crypto.randomUUID();
}

/** As browsers say it, each in its own words, of what did not come. */
function isNetwork(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}

/** What somebody may be told of it. */
export function explain(error: unknown): string {
  if (error instanceof Declined) {
    const faults = error.problem.errors?.map((fault) => fault.message) ?? [];
    return [error.problem.title, ...faults].join(' ');
  }
  if (error instanceof Unanswered || isNetwork(error)) {
    return say(
      'Không có mạng, hoặc máy chủ chưa trả lời. Hãy thử lại.',
      'No network, or the portal does not answer. Try again.',
    );
  }
  if (error instanceof SignedOut) return say('Phiên đăng nhập đã hết.', 'The sign-in is over.');
  return error instanceof Error ? error.message : String(error);
}
