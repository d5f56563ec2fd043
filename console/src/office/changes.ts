import { fold } from './fold';
import type { Counts, Row } from './sheet';

export type Change = {
  field: string;
  before: Counts | null;
  after: Counts;
  kind: 'new' | 'changed' | 'same' | 'kept';
};

/** What becomes of each field when the other rows are taken; what they do not name stays. */
export function changes(now: Row[], taken: Row[]): Change[] {
  const found = now.map(({ field, onTime, late }): Change => {
    const before = { onTime, late };
    const next = taken.find((row) => fold(row.field) === fold(field));
    if (!next) return { field, before, after: before, kind: 'kept' };
    const isSame = next.onTime === onTime && next.late === late;
    const after = { onTime: next.onTime, late: next.late };
    return { field, before, after, kind: isSame ? 'same' : 'changed' };
  });
  const added = taken
    .filter((row) => !now.some(({ field }) => fold(field) === fold(row.field)))
    .map(({ field, onTime, late }): Change => {
      return { field, before: null, after: { onTime, late }, kind: 'new' };
    });
  return [...found, ...added];
}
