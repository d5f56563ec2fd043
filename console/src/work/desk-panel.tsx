import type { ComponentChildren } from 'preact';
import { say } from '../language';
import type { Listed } from '../newsroom';
import { titleOf } from './row';

const MOST = 6;

/** A few articles of the desk under a heading, and what to do where there are none. */
export function DeskPanel({
  title,
  items,
  empty,
  more,
  place,
  children,
}: {
  title: string;
  items: Listed[];
  empty: ComponentChildren;
  /** Where all of them are. */
  more: string;
  place: (item: Listed) => string;
  children: (item: Listed) => ComponentChildren;
}) {
  return (
    <section class="panel desk">
      <h2>
        {title} {items.length > 0 && <span class="badge">{items.length}</span>}
      </h2>
      {items.length === 0 ? (
        <p class="meta">{empty}</p>
      ) : (
        <ul>
          {items.slice(0, MOST).map((item) => (
            <li key={item.id}>
              <a href={place(item)}>{titleOf(item)}</a>
              <div class="meta">{children(item)}</div>
            </li>
          ))}
        </ul>
      )}
      {items.length > MOST && (
        <p>
          <a href={more}>{say(`Xem cả ${items.length} bài`, `All ${items.length}`)}</a>
        </p>
      )}
    </section>
  );
}
