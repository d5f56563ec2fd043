import { ask } from '../api';
import type { Part, Person } from '../newsroom';

/** A file of the site's library. */
export type Media = {
  file: string;
  url: string;
  kind: 'picture' | 'document';
  name: string;
  alt: string;
  bytes: number;
  width: number;
  height: number;
  widths: number[];
  by: Person;
  at: string;
  version: number;
};

export type Wanted = { kind?: Media['kind']; unused?: boolean; q?: string; cursor?: string | null };

export function listMedia(wanted: Wanted, signal?: AbortSignal): Promise<Part<Media>> {
  const query = new URLSearchParams();
  if (wanted.kind) query.set('kind', wanted.kind);
  if (wanted.unused) query.set('unused', 'true');
  if (wanted.q) query.set('q', wanted.q);
  if (wanted.cursor) query.set('cursor', wanted.cursor);
  return ask('GET', `/media?${query}`, { signal });
}
