import { useEffect, useState } from 'preact/hooks';
import { type Section, sections } from '../newsroom';

/** The site's sections; none until they are known, and slugs are shown meanwhile. */
export function useSections(): Section[] {
  const [found, setFound] = useState<Section[]>([]);
  useEffect(() => {
    const control = new AbortController();
    sections(control.signal).then(setFound, () => undefined);
    return () => control.abort();
  }, []);
  return found;
}
