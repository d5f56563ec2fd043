import { useEffect, useState } from 'preact/hooks';
import { Declined } from '../api';
import { say } from '../language';
import { isLost, signInAgain } from '../session';
import { clock } from '../times';
import { whyNot } from '../ui/load';
import type { Saving } from './saving';
import type { State } from './world';

/** Where what is written is: always seen, and said when it changes. */
export function SavedLine({ saving, turn }: { saving: Saving; turn: number }) {
  const { state } = saving;
  const { isKept } = saving.keeper;
  const seconds = useSeconds(state);
  const said = words(state, null, isKept);
  return (
    <div class={`saved-line ${state.is}`} data-turn={turn}>
      <p>
        <span class="sign" aria-hidden="true">
          {sign(state)}
        </span>{' '}
        <span role="status" class={seconds === null ? undefined : 'unseen'}>
          {said}
        </span>
        {seconds !== null && <span aria-hidden="true">{words(state, seconds, isKept)}</span>}
      </p>
      {!isKept && !saving.isDone && (
        <p role="alert" class="fault">
          {say(
            'Máy này không còn chỗ để giữ bản nháp. Đừng đóng trang trước khi dòng này báo “Đã lưu”.',
            'This machine has no room for a draft. Do not close the page before it says “Saved”.',
          )}
        </p>
      )}
      {(state.is === 'waiting' || state.is === 'offline') && (
        <button type="button" class="plain" onClick={() => saving.again()}>
          {say('Thử ngay', 'Try now')}
        </button>
      )}
      {state.is === 'emptied' && (
        <button type="button" class="plain" onClick={() => saving.saveNow()}>
          {say('Lưu bài trống', 'Save it empty')}
        </button>
      )}
      {state.is === 'signed-out' && isLost.value && (
        <button type="button" class="plain" onClick={() => signInAgain().catch(() => undefined)}>
          {say('Đăng nhập lại', 'Sign in again')}
        </button>
      )}
    </div>
  );
}

function useSeconds(state: State): number | null {
  const [now, setNow] = useState(Date.now());
  const until = state.is === 'waiting' ? state.until : null;
  useEffect(() => {
    if (until === null) return;
    setNow(Date.now());
    const ticking = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(ticking);
  }, [until]);
  return until === null ? null : Math.max(1, Math.ceil((until - now) / 1_000));
}

function sign(state: State): string {
  switch (state.is) {
    case 'saved':
      return '✓';
    case 'typed':
    case 'saving':
      return '…';
    default:
      return '!';
  }
}

function words(state: State, seconds: number | null, isKept: boolean): string {
  const here = isKept ? say(' (đã giữ trên máy này)', ' (kept on this machine)') : '';
  switch (state.is) {
    case 'saved':
      return state.at
        ? say(`Đã lưu ${clock(state.at)}`, `Saved ${clock(state.at)}`)
        : say('Chưa có gì để lưu', 'Nothing to save yet');
    case 'typed':
    case 'saving':
      return say('Đang lưu', 'Being saved');
    case 'waiting':
      return seconds === null
        ? say(`Chưa lưu được, sẽ tự thử lại${here}`, `Not saved; it will be tried again${here}`)
        : say(
            `Chưa lưu được (thử lại sau ${seconds} giây)${here}`,
            `Not saved (again in ${seconds} s)${here}`,
          );
    case 'offline':
      return say(`Không có mạng${here}`, `No network${here}`);
    case 'signed-out':
      return say(`Cần đăng nhập lại${here}`, `Sign in again${here}`);
    case 'emptied':
      return say(
        'Bài dài vừa bị xóa hết chữ nên chưa tự lưu. Hoàn tác bằng Ctrl+Z, hoặc:',
        'All words of a long text are gone, so it is not saved by itself. Undo by Ctrl+Z, or:',
      );
    case 'conflict':
      return say('Có bản khác', 'There is another version');
    case 'refused':
      return say(
        `Chưa lưu được${here}: ${whyNot(new Declined(state.problem))}`,
        `Not saved${here}: ${whyNot(new Declined(state.problem))}`,
      );
  }
}
