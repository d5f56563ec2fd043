import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Declined, explain, SignedOut, Unanswered } from '../api';
import { say } from '../language';

export type Load<T> = {
  data: T | null;
  error: unknown;
  isLoading: boolean;
  /** Asks anew; what is shown stays until the answer comes. */
  again: () => void;
  /** Shows this from now on. */
  set: (data: T) => void;
};

/** Asks for something whenever one of these changes; an answer that comes too late is dropped. */
export function useLoad<T>(fetching: (signal: AbortSignal) => Promise<T>, on: unknown[]): Load<T> {
  const [state, setState] = useState<{ data: T | null; error: unknown; isLoading: boolean }>({
    data: null,
    error: null,
    isLoading: true,
  });
  const [turn, setTurn] = useState(0);
  const latest = useRef(fetching);
  latest.current = fetching;
  useEffect(() => {
    const control = new AbortController();
    setState((now) => ({ ...now, error: null, isLoading: true }));
    latest.current(control.signal).then(
      (data) => {
        if (!control.signal.aborted) setState({ data, error: null, isLoading: false });
      },
      (error) => {
        if (!control.signal.aborted) setState((now) => ({ ...now, error, isLoading: false }));
      },
    );
    return () => control.abort();
  }, [...on, turn]);
  const again = useCallback(() => setTurn((now) => now + 1), []);
  const set = useCallback((data: T) => setState({ data, error: null, isLoading: false }), []);
  return { ...state, again, set };
}

/** Shows what was loaded, or why not and what to do. */
export function Loaded<T>({
  of,
  heading,
  children,
}: {
  of: Load<T>;
  /** Of a page that has none before it is loaded. */
  heading?: string;
  children: (data: T) => ComponentChildren;
}) {
  if (!of.error && of.data !== null) return <>{children(of.data)}</>;
  return (
    <>
      {heading && <h1>{heading}</h1>}
      {of.error ? <Failure error={of.error} again={of.again} /> : <Skeleton />}
    </>
  );
}

/** Seen only where it takes longer than 300 ms: the style waits so long. */
export function Skeleton() {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{say('Đang tải…', 'Loading…')}</span>
      <span />
      <span />
      <span />
    </div>
  );
}

/** Why something is not there: offline, forbidden, or failed. */
export function Failure({ error, again }: { error: unknown; again?: () => void }) {
  return (
    <div class="notice bad" role="alert">
      <p>{whyNot(error)}</p>
      {again && (
        <p>
          <button type="button" class="button" onClick={again}>
            {say('Thử lại', 'Try again')}
          </button>
        </p>
      )}
    </div>
  );
}

/** What somebody may be told of it, and whom to ask where a role is missing. */
export function whyNot(error: unknown): string {
  if (error instanceof SignedOut) {
    return say(
      'Phiên đăng nhập đã hết. Đăng nhập lại ở đầu trang, rồi bấm “Thử lại”.',
      'The sign-in is over. Sign in again on top of the page, then try again.',
    );
  }
  if (error instanceof Unanswered) {
    return say(
      'Không có mạng, hoặc máy chủ chưa trả lời. Những gì đã mở vẫn dùng được.',
      'No network, or the portal does not answer. What is open can still be used.',
    );
  }
  if (error instanceof Declined && error.problem.status === 403) {
    return say(
      `${explain(error)} Quản trị viên của trang có thể giao vai trò này.`,
      `${explain(error)} An administrator of the site can give the role.`,
    );
  }
  return explain(error);
}
