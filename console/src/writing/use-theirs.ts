import { useEffect, useState } from 'preact/hooks';
import { say } from '../language';
import { type Opened, open } from '../newsroom';
import { announce } from '../ui/notice';
import { composed } from './composing';

const AGAIN = 2_000;

/** The version that was faster, which is needed to decide; asked for until it comes. */
export function useTheirs(id: string, isConflict: boolean) {
  const [theirs, setTheirs] = useState<Opened | null>(null);
  useEffect(() => {
    if (!isConflict) return setTheirs(null);
    announce(say('Có bản khác của bài này', 'There is another version of this article'));
    const leaving = new AbortController();
    let next: ReturnType<typeof setTimeout>;
    const ask = () => {
      open(id, leaving.signal).then(
        async (article) => {
          await composed();
          if (!leaving.signal.aborted) setTheirs(article);
        },
        () => {
          if (!leaving.signal.aborted) next = setTimeout(ask, AGAIN);
        },
      );
    };
    ask();
    return () => {
      leaving.abort();
      clearTimeout(next);
    };
  }, [id, isConflict]);
  return [theirs, setTheirs] as const;
}
