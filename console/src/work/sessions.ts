import type { Person, Revision } from '../newsroom';

/** What one person did in one go, the newest first. */
export type Session = {
  by: Person;
  /** When it began and ended. */
  from: string;
  to: string;
  /** What somebody did on purpose, and the last text. */
  shown: Revision[];
  /** What was saved by itself in between. */
  folded: Revision[];
};

const PAUSE = 30 * 60_000;

/** Versions by person and session; they come with the newest first. */
export function sessions(versions: Revision[]): Session[] {
  const found: Revision[][] = [];
  for (const version of versions) {
    const last = found.at(-1)?.at(-1);
    if (last && isSameSession(version, last)) found.at(-1)?.push(version);
    else found.push([version]);
  }
  return found.map(session);
}

function isSameSession(earlier: Revision, later: Revision): boolean {
  return earlier.by.sub === later.by.sub && Date.parse(later.at) - Date.parse(earlier.at) <= PAUSE;
}

function session(versions: Revision[]): Session {
  const [last] = versions as [Revision];
  const newestText = versions.find((version) => version.hasText);
  const isShown = (version: Revision) => !version.automatic || version === newestText;
  return {
    by: last.by,
    from: versions.at(-1)?.at ?? last.at,
    to: last.at,
    shown: versions.filter(isShown),
    folded: versions.filter((version) => !isShown(version)),
  };
}

/** Two versions to compare, the older first; choosing a third lets the first chosen go. */
export function chosen(before: number[], version: number): number[] {
  if (before.includes(version)) return before.filter((one) => one !== version);
  return [...before, version].slice(-2);
}

export function inOrder(two: number[]): [number, number] | null {
  const [one, other] = two;
  return one === undefined || other === undefined
    ? null
    : [Math.min(one, other), Math.max(one, other)];
}
