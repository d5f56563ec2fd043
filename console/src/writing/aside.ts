import { newKey } from '../api';
import { save } from '../newsroom';
import { type Fields, isSame } from './fields';
import type { Saving } from './saving';
import { failing, pauseAfter } from './world';

const TRIES = 5;

/**
 * Lets the portal keep a text that somebody decided not to go on with: over the old version that it
 * was written on it is refused, and kept for thirty days.
 */
export async function setAside(id: string, base: number, fields: Fields): Promise<void> {
  const key = newKey();
  for (let failures = 0; failures < TRIES; failures++) {
    try {
      await save(id, base, key, { kind: 'auto', ...fields });
      return;
    } catch (error) {
      if (failing(error)) return; // kept, or nobody may keep it
      await new Promise((done) => setTimeout(done, pauseAfter(failures)));
    }
  }
}

/** What is written here is not gone on with; the portal has of it what it refused, and not what came after. */
export function leaveMine(id: string, { refused, version }: Saving, mine: Fields) {
  if (!refused || !isSame(refused, mine)) void setAside(id, version, mine);
}
