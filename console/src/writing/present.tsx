import { useEffect, useState } from 'preact/hooks';
import { say } from '../language';
import { type Present, presence } from '../newsroom';

const EVERY = 30_000;

/** Who else is in an article, asked while it is looked at. */
export function usePresence(
  id: string,
  isThere: boolean,
  sub: string,
  first: Present[],
): Present[] {
  const [present, setPresent] = useState(first);
  useEffect(() => {
    if (!isThere) return;
    let isOver = false;
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      presence(id).then(
        (answer) => !isOver && setPresent(answer.present),
        () => undefined, // it only informs
      );
    };
    ask();
    const asking = setInterval(ask, EVERY);
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      clearInterval(asking);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [id, isThere]);
  return present.filter((one) => one.sub !== sub);
}

export function Others({ present }: { present: Present[] }) {
  return (
    <p class="others" role="status">
      {present.length > 0 &&
        say(
          `Đang cùng mở bài: ${names(present)}. Ai lưu trước được giữ, người sau sẽ được hỏi.`,
          `Also in this article: ${names(present)}. Who saves first is kept; the other is asked.`,
        )}
    </p>
  );
}

function names(present: Present[]): string {
  return present.map((one) => one.name || say('một người khác', 'somebody')).join(', ');
}
