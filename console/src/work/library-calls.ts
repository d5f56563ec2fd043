import { ask } from '../api';
import type { Media } from '../media/library';

/** A file of the library, and the articles whose newest text or public one names it. */
export type UsedMedia = Media & { uses: { id: string; title: string }[] };

const at = (file: string) => `/media/${encodeURIComponent(file)}`;

export function openMedia(file: string, signal?: AbortSignal) {
  return ask<UsedMedia>('GET', at(file), { signal });
}

export function describeMedia(media: Media, words: { name: string; alt?: string }) {
  return ask<Media>('PUT', at(media.file), { base: media.version, body: words });
}

export function deleteMedia(file: string) {
  return ask<void>('DELETE', at(file));
}
