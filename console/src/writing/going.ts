import { useEffect } from 'preact/hooks';

const BESIDE_THE_TEXT = /^(section|author|source|publishAt|image|attachments|slug)$/;
const TAKES_FOCUS = 'input, textarea, select, button';

/** Goes to the field that the address names after `#`, as a line of the checks does. */
export function useGoing(showDetails: () => void) {
  useEffect(() => {
    const name = location.hash.slice(1);
    if (!name) return;
    if (BESIDE_THE_TEXT.test(name)) showDetails();
    const wait = setTimeout(() => {
      const place = placeOf(name);
      place?.scrollIntoView({ block: 'center' });
      place?.focus({ preventScroll: true });
    }, 50);
    return () => clearTimeout(wait);
  }, []);
}

function placeOf(name: string): HTMLElement | null {
  if (name === 'body') return document.querySelector('.writing-area [contenteditable]');
  const place = document.querySelector(`[data-place="${CSS.escape(name)}"]`);
  return place?.querySelector<HTMLElement>(TAKES_FOCUS) ?? null;
}
