import { type Opened, type Revision, revision, revisions, type Text } from '../newsroom';
import { isAhead } from './states';

const CAME_OUT = new Set<string>(['publish', 'import']);

/**
 * Which version's text readers were given last: the newest text at or before what brought it out.
 *
 * @param versions the newest first, as far as they are known; null where it lies further back
 */
export function publicVersion(
  versions: Pick<Revision, 'version' | 'what' | 'public' | 'hasText'>[],
) {
  const out = versions.findIndex((one) => CAME_OUT.has(one.what) && one.public === 'published');
  if (out < 0) return null;
  return versions.slice(out).find((one) => one.hasText)?.version ?? null;
}

/** What readers have of an article now; null where they have nothing. */
export async function publicText(article: Opened, signal: AbortSignal): Promise<Text | null> {
  if (article.public.state !== 'published' || isAhead(article)) return null;
  const seen: Revision[] = [];
  let cursor: string | undefined;
  do {
    const part = await revisions(article.id, cursor, signal);
    seen.push(...part.items);
    const version = publicVersion(seen);
    if (version !== null) return (await revision(article.id, version, signal)).text;
    cursor = part.next ?? undefined;
  } while (cursor);
  return null;
}
