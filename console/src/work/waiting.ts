import { signal } from '@preact/signals';
import { is, me } from '../me';
import { type Listed, list } from '../newsroom';

/** What waits for the person who is signed in; `isMore` where there is more than was counted. */
export type Waiting = { submitted: number; isMore: boolean; returned: number };

export const waiting = signal<Waiting>({ submitted: 0, isMore: false, returned: 0 });

const EVERY = 60_000;
const SOON = 10_000;

let counted = Number.NEGATIVE_INFINITY;

/** Of a writer what was returned to them; of an editor what somebody wants published. */
export async function count() {
  counted = performance.now();
  const [submitted, returned] = await Promise.all([
    is('editor') ? list('submitted') : null,
    is('writer', 'editor') ? list('returned') : null,
  ]);
  waiting.value = {
    submitted: submitted?.items.length ?? 0,
    isMore: Boolean(submitted?.next),
    returned: returned?.items.filter(isMine).length ?? 0,
  };
}

export function isMine(item: Pick<Listed, 'owner'>): boolean {
  return item.owner.sub === me.value?.sub;
}

/** Counts anew where somebody goes on, unless it was counted a moment ago. */
export function recount() {
  if (performance.now() - counted > SOON) count().catch(() => undefined); // screens tell of it
}

/** Counts anew each minute while somebody looks at the page, and when they come back to it. */
export function watch(): () => void {
  const again = () => {
    if (!document.hidden) recount();
  };
  again();
  const turns = setInterval(again, EVERY);
  document.addEventListener('visibilitychange', again);
  return () => {
    clearInterval(turns);
    document.removeEventListener('visibilitychange', again);
  };
}
