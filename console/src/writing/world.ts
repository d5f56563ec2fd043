import { Declined, type Problem, SignedOut, Unanswered } from '../api';
import type { Saved } from '../newsroom';
import type { Copies, Job } from './copies';

/** What saving is told of the world; all of it may fail or never answer. */
export type World = {
  now(): number;
  after(milliseconds: number, done: () => void): unknown;
  forget(timer: unknown): void;
  isOnline(): boolean;
  newKey(): string;
  send(job: Job, giveUp: AbortSignal): Promise<Saved>;
  copies: Copies;
};

/** Where what is written is. */
export type State =
  | { is: 'saved'; at: string | null }
  | { is: 'typed' }
  | { is: 'saving' }
  | { is: 'waiting'; until: number }
  | { is: 'offline' }
  | { is: 'signed-out' }
  | { is: 'emptied' }
  | { is: 'conflict'; problem: Problem }
  | { is: 'refused'; problem: Problem };

/** Whether nothing is sent before somebody decides or signs in, whatever is typed. */
export function isBlocked(state: State): boolean {
  return state.is === 'conflict' || state.is === 'signed-out';
}

/** Whether nothing is sent before something is typed, or somebody asks for it. */
export function isStuck(state: State): boolean {
  return isBlocked(state) || state.is === 'refused' || state.is === 'emptied';
}

const QUIET = 2_000;
const AT_LATEST = 10_000;
const AT_LATEST_LONG = 30_000;
const LONG = 200_000;

/** When a save is due, so long after the first change that is not on its way. */
export function dueIn(waited: number, length: number): number {
  const latest = length > LONG ? AT_LATEST_LONG : AT_LATEST;
  return Math.min(QUIET, Math.max(0, latest - waited));
}

const TRY_ENDS = 10_000;
const PAUSES = [1_000, 2_000, 5_000, 10_000, 30_000];

/** One try, which ends after ten seconds whatever comes. */
export async function tried(world: World, job: Job): Promise<Saved> {
  const giveUp = new AbortController();
  let end: unknown;
  const late = new Promise<never>((_, fail) => {
    end = world.after(TRY_ENDS, () => {
      giveUp.abort();
      fail(new Unanswered('late'));
    });
  });
  try {
    return await Promise.race([world.send(job, giveUp.signal), late]);
  } finally {
    world.forget(end);
  }
}

/** What a try came to that failed: somebody has to do something, or it is tried again. */
export function failing(error: unknown): 'signed-out' | Problem | null {
  if (error instanceof SignedOut) return 'signed-out';
  if (!(error instanceof Declined)) return null;
  const { problem } = error;
  const isPassing = problem.status >= 500 || problem.status === 429 || problem.status === 408;
  return isPassing ? null : problem;
}

/** How long after so many failures. */
export function pauseAfter(failures: number): number {
  return PAUSES[Math.min(failures, PAUSES.length - 1)] ?? 0;
}
