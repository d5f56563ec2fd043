import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, Declined, newKey, type Problem } from '../api';
import { openSite, type StaffSite } from './sites';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export type Part<T> = {
  value: T;
  set: (value: T) => void;
  isTouched: boolean;
  /** Whether somebody changed this part since it was begun. */
  isBehind: boolean;
  takeTheirs: () => void;
  keepMine: () => void;
};

/** A part of the site while it is changed; it follows the site as long as nobody touched it here. */
export function usePart<T>(site: StaffSite, read: (site: StaffSite) => T): Part<T> {
  const fresh = read(site);
  const [kept, setKept] = useState({ seen: fresh, value: fresh });
  const isTouched = !same(kept.seen, kept.value);
  const isBehind = isTouched && !same(kept.seen, fresh) && !same(kept.value, fresh);
  const isDone = same(kept.value, fresh) && !same(kept.seen, fresh);
  useEffect(() => {
    if (isDone) setKept({ seen: kept.value, value: kept.value });
  }, [isDone]);
  const takeTheirs = () => setKept({ seen: fresh, value: fresh });
  return {
    value: isTouched ? kept.value : fresh,
    set: (value) => setKept({ seen: isTouched ? kept.seen : fresh, value }),
    isTouched: isTouched && !same(kept.value, fresh),
    isBehind,
    takeTheirs,
    keepMine: () => setKept({ seen: fresh, value: kept.value }),
  };
}

export type Rival = { name: string | null; at: string | null };

/** Sends changes of the site, each with one key for all its tries, and keeps what was declined. */
export function useChange(
  site: StaffSite,
  onSite: (site: StaffSite) => void,
  read: (site: StaffSite) => unknown,
) {
  const tried = useRef({ what: '', key: '' });
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [rival, setRival] = useState<Rival | null>(null);

  const attempt = async (path: string, body: unknown, base: number) => {
    const what = JSON.stringify([path, body, base]);
    if (tried.current.what !== what) tried.current = { what, key: newKey() };
    await ask('PUT', path, { base, key: tried.current.key, body });
  };

  /** @returns whether it was done */
  const send = async (path: string, body: unknown): Promise<boolean> => {
    setBusy(true);
    setError(null);
    setRival(null);
    try {
      try {
        await attempt(path, body, site.version);
      } catch (failed) {
        if (!(failed instanceof Declined) || failed.problem.status !== 412) throw failed;
        const anew = await openSite();
        // Another part was changed meanwhile: this one may go on over it.
        if (!same(read(anew), read(site))) {
          setRival(rivalOf(failed.problem));
          onSite(anew);
          return false;
        }
        await attempt(path, body, anew.version);
      }
      onSite(await openSite());
      return true;
    } catch (failed) {
      setError(failed);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const problem = error instanceof Declined ? error.problem : null;
  return { send, isBusy, error, problem, faults: problem?.errors, rival };
}

function rivalOf({ theirs }: Problem): Rival {
  const found = theirs as { sub?: string; name?: string; at?: string } | undefined;
  return { name: found?.name ?? found?.sub ?? null, at: found?.at ?? null };
}
