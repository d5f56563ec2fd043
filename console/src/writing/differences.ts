import { type Change, diffArrays, diffWordsWithSpace } from 'diff';
import type { Fields } from './fields';

/** A stretch of a text: the same in both, or different. */
export type Stretch = { theirs: string[]; mine: string[]; isSame: boolean };

/** Where two bodies differ, by their blocks: each is a line. */
export function stretches(theirs: string, mine: string): Stretch[] {
  const found: Stretch[] = [];
  for (const change of diffArrays(blocks(theirs), blocks(mine))) {
    const last = found.at(-1);
    if (!change.added && !change.removed) {
      found.push({ theirs: change.value, mine: change.value, isSame: true });
    } else if (last && !last.isSame) {
      if (change.added) last.mine.push(...change.value);
      else last.theirs.push(...change.value);
    } else {
      found.push({
        theirs: change.removed ? [...change.value] : [],
        mine: change.added ? [...change.value] : [],
        isSame: false,
      });
    }
  }
  return found.flatMap(paired);
}

// One block beside one, so that what only one of both added is decided by itself.
function paired(stretch: Stretch): Stretch[] {
  if (stretch.isSame) return [stretch];
  const { theirs, mine } = stretch;
  const both = Math.min(theirs.length, mine.length);
  const pairs = Array.from({ length: both }, (_, at) => ({
    theirs: theirs.slice(at, at + 1),
    mine: mine.slice(at, at + 1),
    isSame: false,
  }));
  const rest = { theirs: theirs.slice(both), mine: mine.slice(both), isSame: false };
  return rest.theirs.length || rest.mine.length ? [...pairs, rest] : pairs;
}

function blocks(body: string): string[] {
  return body ? body.split('\n') : [];
}

/** A body of which each stretch that differs is taken from one of both. */
export function merged(all: Stretch[], isMine: (index: number) => boolean): string {
  return all
    .flatMap((stretch, index) => (isMine(index) ? stretch.mine : stretch.theirs))
    .join('\n');
}

/** The words of two texts, those that only one has marked. */
export function wordsOf(theirs: string, mine: string): Change[] {
  return (
    diffWordsWithSpace(theirs, mine, { timeout: 1_000 }) ?? [
      { value: theirs, removed: true, added: false, count: 1 },
      { value: mine, removed: false, added: true, count: 1 },
    ]
  );
}

/** What readers see of blocks; pictures by what they show. */
export function plain(parts: string[]): string {
  return parts
    .map((part) =>
      part
        .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, ' [ảnh: $1] ')
        .replace(/<figure data-missing="([^"]*)">/g, ' [thiếu ảnh: $1] ')
        .replace(/<(?:br|\/li|\/tr|\/p|\/h\d)>/g, '\n')
        .replace(/<\/t[dh]>/g, ' | ')
        .replace(/<[^>]*>/g, '')
        .replace(/&#xa0;/g, '\u00a0')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')
        .trim(),
    )
    .join('\n');
}

export const NAMED = ['title', 'lead', 'section', 'author', 'source', 'slug'] as const;

/** The fields beside the text that differ. */
export function otherFields(theirs: Fields, mine: Fields): (keyof Fields)[] {
  const all: (keyof Fields)[] = [...NAMED, 'publishAt', 'image', 'attachments'];
  return all.filter(
    (name) => JSON.stringify(theirs[name] ?? '') !== JSON.stringify(mine[name] ?? ''),
  );
}
