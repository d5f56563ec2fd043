import type { Saving } from './saving';
import { isStuck } from './world';

const LOOK = 50;

/** Resolves once the portal has all that was typed; false where it cannot. */
export async function settle(saving: Saving): Promise<boolean> {
  saving.saveNow();
  await answered(saving);
  return saving.isDone;
}

/** The page is left: what is written goes on its way, and tries end with the first that fails. */
export async function leaving(saving: Saving): Promise<void> {
  saving.flush();
  await answered(saving);
  if (!saving.isDone && !isStuck(saving.state)) saving.flush();
  await answered(saving);
  saving.stop();
}

async function answered(saving: Saving) {
  while (saving.isSending) await new Promise<void>((done) => setTimeout(done, LOOK));
}
