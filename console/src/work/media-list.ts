import { useRef, useState } from 'preact/hooks';
import { listMedia, type Media, type Wanted } from '../media/library';
import { useLoad } from '../ui/load';

/** Files of the library that grow by what is asked for; a part may be empty though more follow. */
export function useMedia({ kind, unused, q }: Wanted) {
  const wanted = `${kind ?? ''} ${unused ?? ''} ${q ?? ''}`;
  const [next, setNext] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const of = useRef('');
  const load = useLoad(
    async (signal) => {
      const part = await listMedia({ kind, unused, q }, signal);
      of.current = wanted;
      setNext(part.next);
      setError(null);
      return part.items;
    },
    [wanted],
  );
  const more = async () => {
    if (!next || !load.data) return;
    setAsking(true);
    setError(null);
    try {
      const part = await listMedia({ kind, unused, q, cursor: next });
      if (of.current !== wanted) return; // other files are shown by now
      load.set(joinedMedia(load.data, part.items));
      setNext(part.next);
    } catch (failure) {
      setError(failure);
    } finally {
      setAsking(false);
    }
  };
  const latest = useRef(load.data);
  latest.current = load.data;
  const show = (items: Media[]) => {
    latest.current = items; // several may come before this is drawn anew
    load.set(items);
  };
  /** Shows what came or changed at its place. */
  const put = (media: Media) => show(withMedia(latest.current ?? [], media));
  const take = (file: string) => show((latest.current ?? []).filter((one) => one.file !== file));
  return { load, isMore: next !== null, more, isAsking, error, put, take };
}

function joinedMedia(before: Media[], after: Media[]): Media[] {
  const known = new Set(before.map((media) => media.file));
  return [...before, ...after.filter((media) => !known.has(media.file))];
}

/** What is there already keeps its place, what is new comes first. */
export function withMedia(list: Media[], media: Media): Media[] {
  return list.some((one) => one.file === media.file)
    ? list.map((one) => (one.file === media.file ? media : one))
    : [media, ...list];
}
