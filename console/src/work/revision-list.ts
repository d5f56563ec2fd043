import { useState } from 'preact/hooks';
import { type Opened, open, type Revision, revisions } from '../newsroom';
import { useLoad } from '../ui/load';

export type Past = { article: Opened; versions: Revision[]; next: string | null };

/** An article and what was done with it, which grows backwards by what is asked for. */
export function usePast(id: string) {
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const load = useLoad<Past>(
    async (signal) => {
      const [article, part] = await Promise.all([
        open(id, signal),
        revisions(id, undefined, signal),
      ]);
      return { article, versions: part.items, next: part.next };
    },
    [id],
  );
  const more = async () => {
    const past = load.data;
    if (!past?.next) return;
    setAsking(true);
    setError(null);
    try {
      const part = await revisions(id, past.next);
      load.set({ ...past, versions: [...past.versions, ...part.items], next: part.next });
    } catch (failure) {
      setError(failure);
    } finally {
      setAsking(false);
    }
  };
  return { load, more, isAsking, error };
}
