import { useEffect, useRef, useState } from 'preact/hooks';
import { type Listed, type ListName, list } from '../newsroom';
import { type Load, useLoad } from '../ui/load';

export type Growing = {
  load: Load<Listed[]>;
  /** Whether there are more. */
  isMore: boolean;
  /** Adds the next ones; null while they are asked for. */
  more: (() => void) | null;
  /** Why the next ones did not come. */
  error: unknown;
};

/** A list that grows by what is asked for. */
export function useGrowing(name: ListName, q: string): Growing {
  const [next, setNext] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const of = useRef('');
  const load = useLoad(
    async (signal) => {
      const part = await list(name, q, undefined, signal);
      of.current = `${name} ${q}`;
      setNext(part.next);
      setError(null);
      return part.items;
    },
    [name, q],
  );
  const more = async () => {
    if (!next || !load.data) return;
    const asked = of.current;
    setAsking(true);
    setError(null);
    try {
      const part = await list(name, q, next);
      if (of.current !== asked) return; // another list is shown by now
      load.set(joined(load.data, part.items));
      setNext(part.next);
    } catch (failure) {
      setError(failure);
    } finally {
      setAsking(false);
    }
  };
  // Another list's articles are not shown under this one's name.
  const shown = of.current.startsWith(`${name} `) ? load : { ...load, data: null };
  return { load: shown, isMore: next !== null, more: isAsking ? null : more, error };
}

/** What changed between two parts stands in both: it is shown once. */
export function joined(before: Listed[], after: Listed[]): Listed[] {
  const known = new Set(before.map((item) => item.id));
  return [...before, ...after.filter((item) => !known.has(item.id))];
}

/** A whole list, as far as its first parts go. */
export async function whole(
  name: ListName,
  signal?: AbortSignal,
  mostParts = 10,
): Promise<{ items: Listed[]; isMore: boolean }> {
  let items: Listed[] = [];
  let cursor: string | undefined;
  for (let part = 0; part < mostParts; part++) {
    const found = await list(name, '', cursor, signal);
    items = joined(items, found.items);
    if (!found.next) return { items, isMore: false };
    cursor = found.next;
  }
  return { items, isMore: true };
}

/** What was typed, once nobody types for a moment. */
export function useSettled(text: string, milliseconds = 300): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(text.trim()), milliseconds);
    return () => clearTimeout(wait);
  }, [text, milliseconds]);
  return settled;
}
