import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../language';
import { Failure } from '../ui/load';
import { moveSome } from './sites';

type State = 'resting' | 'moving' | 'done' | 'stuck';

/** Files all articles of a section under another, 25 at a time, until none is left or somebody says stop. */
export function Moving({ from, to, onDone }: { from: string; to: string; onDone: () => void }) {
  const [state, setState] = useState<State>('resting');
  const [{ moved, left }, setCount] = useState({ moved: 0, left: 0 });
  const [error, setError] = useState<unknown>(null);
  const isStopped = useRef(false);
  useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );
  const move = async () => {
    isStopped.current = false;
    setError(null);
    setState('moving');
    let sum = 0;
    try {
      while (!isStopped.current) {
        const found = await moveSome(from, to);
        sum += found.moved;
        setCount({ moved: sum, left: found.left });
        if (found.left === 0) {
          setState('done');
          return onDone();
        }
        if (found.moved === 0) return setState('stuck');
      }
    } catch (failed) {
      setError(failed);
    }
    setState('resting');
  };
  return (
    <div class="moving">
      <p role="status">
        {state === 'moving' && (
          <>
            {say(
              `Đã chuyển ${moved} bài, còn ít nhất ${left}…`,
              `${moved} moved, ${left} left at least…`,
            )}{' '}
            <progress
              max={moved + left || 1}
              value={moved}
              aria-label={say('Tiến độ', 'Progress')}
            />
          </>
        )}
        {state === 'resting' &&
          moved > 0 &&
          say(`Đã dừng sau ${moved} bài.`, `Stopped after ${moved}.`)}
        {state === 'done' &&
          say(
            `Đã chuyển ${moved} bài. Không còn bài nào ở chuyên mục cũ.`,
            `${moved} moved. None is left in the section.`,
          )}
        {state === 'stuck' &&
          say(
            `Còn ${left} bài không chuyển được vì không được viết ở đây: biên tập viên cần mở từng bài và lưu vào chuyên mục khác.`,
            `${left} were not written here: an editor has to open each and file it elsewhere.`,
          )}
      </p>
      {error !== null && <Failure error={error} />}
      {state === 'moving' ? (
        <button
          type="button"
          class="button"
          onClick={() => {
            isStopped.current = true;
          }}
        >
          {say('Dừng lại', 'Stop')}
        </button>
      ) : (
        state !== 'done' && (
          <button type="button" class="button" onClick={move}>
            {moved > 0
              ? say('Chuyển tiếp', 'Go on')
              : say('Chuyển các bài sang đó', 'Move its articles there')}
          </button>
        )
      )}
    </div>
  );
}
