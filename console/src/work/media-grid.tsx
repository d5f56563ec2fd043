import { say } from '../language';
import type { Media } from '../media/library';
import { size } from './reading';

/** Files as tiles; each opens what is known of it. */
export function MediaGrid({ items, onOpen }: { items: Media[]; onOpen: (media: Media) => void }) {
  return (
    <ul class="tiles">
      {items.map((media) => (
        <li key={media.file}>
          <button type="button" onClick={() => onOpen(media)}>
            {media.kind === 'picture' ? (
              <img src={media.url} alt="" loading="lazy" decoding="async" />
            ) : (
              <span class="kind" aria-hidden="true">
                {ending(media.file)}
              </span>
            )}
            <span class="name">{media.name}</span>
            <span class="meta">
              {size(media.bytes)}
              {media.kind === 'picture' && !media.alt && (
                <> · {say('chưa có mô tả', 'not described')}</>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** `PDF`. */
export function ending(file: string): string {
  return file.split('.').at(-1)?.toUpperCase() ?? '';
}
