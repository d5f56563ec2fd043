import { useRef, useState } from 'preact/hooks';
import { Declined, explain, newKey, SignedOut, Unanswered } from '../api';
import { say } from '../language';
import { me } from '../me';
import { clock } from '../times';
import { announce } from '../ui/notice';
import { nameOf } from './states';

export type Doing = {
  isBusy: boolean;
  error: unknown;
  /** Does it under one key as long as it is the same: pressed again after no answer, it is done once. */
  run: (what: unknown, work: (key: string) => Promise<void>) => Promise<boolean>;
  forget: () => void;
};

export function useDoing(onFaster?: () => void): Doing {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const tried = useRef<{ what: string; key: string } | null>(null);
  const running = useRef(false);
  const run: Doing['run'] = async (what, work) => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setError(null);
    const same = JSON.stringify(what);
    const key = tried.current?.what === same ? tried.current.key : newKey();
    tried.current = { what: same, key };
    try {
      await work(key);
      tried.current = null;
      return true;
    } catch (failure) {
      setError(failure);
      announce(whyNot(failure));
      if (isFaster(failure)) onFaster?.();
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { isBusy, error, run, forget: () => setError(null) };
}

function isFaster(error: unknown): error is Declined {
  return error instanceof Declined && error.problem.status === 412;
}

type Theirs = { sub?: string; name?: string; at?: string };

function fasterOne(theirs: Theirs | undefined): string {
  if (!theirs?.sub) return say('Người khác', 'Somebody');
  return theirs.sub === me.value?.sub
    ? say('Chính bạn, ở một cửa sổ khác,', 'You, in another window,')
    : nameOf({ sub: theirs.sub, name: theirs.name });
}

/** Why it was not done, and what to do. */
export function whyNot(error: unknown): string {
  if (isFaster(error)) {
    const theirs = error.problem.theirs as Theirs | undefined;
    const who = fasterOne(theirs);
    const when = theirs?.at ? say(` lúc ${clock(theirs.at)}`, ` at ${clock(theirs.at)}`) : '';
    return say(
      `${who} đã thay đổi trước${when}. Nội dung mới vừa được tải lại; xem lại rồi hãy làm tiếp.`,
      `${who} was faster${when}. What they did was loaded: look at it, then go on.`,
    );
  }
  if (error instanceof SignedOut) {
    return say(
      'Phiên đăng nhập đã hết: đăng nhập lại, rồi bấm lần nữa.',
      'The sign-in is over: sign in, then press again.',
    );
  }
  if (error instanceof Unanswered) {
    return say(
      'Chưa có trả lời, nên chưa biết đã xong hay chưa. Bấm lần nữa: việc này chỉ được làm một lần.',
      'No answer yet, so it is not known whether it is done. Press again: it is done once only.',
    );
  }
  return explain(error);
}

/** What stands beside the button that was pressed. */
export function WhyNot({ of }: { of: Doing }) {
  if (!of.error) return null;
  return (
    <div class="notice bad" role="alert">
      <p>{whyNot(of.error)}</p>
    </div>
  );
}
