import { useEffect, useRef, useState } from 'preact/hooks';
import { newKey } from '../api';
import type { Changed, Saved } from '../newsroom';
import { save } from '../newsroom';
import { isLost } from '../session';
import { copies, type Job } from './copies';
import type { Fields } from './fields';
import { leave } from './opening';
import { Saving } from './saving';
import { leaving } from './settling';

const world = {
  now: () => Date.now(),
  after: (milliseconds: number, done: () => void) => window.setTimeout(done, milliseconds),
  forget: (timer: unknown) => window.clearTimeout(timer as number),
  isOnline: () => navigator.onLine,
  newKey,
  send: ({ base, key, kind, fields }: Job, giveUp: AbortSignal, id = '') =>
    save(id, base, key, { kind, ...fields }, giveUp),
  copies,
};

/** Saving, bound to the page: its network, whether it is seen, and its end. */
export function useSaving(
  whose: { site: string; article: string; sub: string },
  begun: { version: number; fields: Fields; at: string | null },
  read: () => Fields,
  onSaved: (saved: Saved) => void,
) {
  const [turn, setTurn] = useState(0);
  const [changed, setChanged] = useState<Changed[]>([]);
  const latest = useRef({ read, onSaved });
  latest.current = { read, onSaved };
  const [saving] = useState(
    () =>
      new Saving(
        { ...world, send: (job, giveUp) => world.send(job, giveUp, whose.article) },
        whose,
        begun.version,
        begun.fields,
        () => latest.current.read(),
        (saved) => {
          setTurn((now) => now + 1);
          if (!saved) return;
          if (saved.changed.length) setChanged(saved.changed);
          latest.current.onSaved(saved);
        },
        begun.at,
      ),
  );
  useEffect(() => {
    const again = () => saving.again();
    const seen = () => (document.visibilityState === 'hidden' ? saving.flush() : saving.again());
    const gone = () => saving.flush();
    const asks = (event: BeforeUnloadEvent) => {
      saving.flush();
      if (saving.wouldLose) event.preventDefault();
    };
    addEventListener('online', again);
    addEventListener('pagehide', gone);
    addEventListener('beforeunload', asks);
    document.addEventListener('visibilitychange', seen);
    const unbind = isLost.subscribe((lost) => {
      if (!lost && saving.state.is === 'signed-out') saving.again();
    });
    return () => {
      removeEventListener('online', again);
      removeEventListener('pagehide', gone);
      removeEventListener('beforeunload', asks);
      document.removeEventListener('visibilitychange', seen);
      unbind();
      leave(whose.article, leaving(saving));
    };
  }, [saving]);
  return { saving, turn, changed, forget: () => setChanged([]) };
}
