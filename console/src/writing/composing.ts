let isComposing = false;

addEventListener('compositionstart', () => (isComposing = true), true);
addEventListener('compositionend', () => (isComposing = false), true);

/** Waits until a word that is being put together is finished: nothing may come between its letters. */
export function composed(): Promise<void> {
  if (!isComposing) return Promise.resolve();
  return new Promise((done) => {
    // What the editor makes of the word comes first.
    addEventListener('compositionend', () => setTimeout(done), { capture: true, once: true });
  });
}
