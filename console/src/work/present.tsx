import { say } from '../language';
import { me } from '../me';
import type { Present } from '../newsroom';
import { clock } from '../times';
import { nameOf } from './states';

/** Who else has an article open: it keeps nobody from anything. */
export function PresentPeople({ of }: { of: Present[] }) {
  const others = of.filter((person) => person.sub !== me.value?.sub);
  if (others.length === 0) return null;
  return (
    <p class="notice" role="status">
      {others
        .map((person) =>
          say(
            `${nameOf(person)} đang mở bài này từ ${clock(person.since)}.`,
            `${nameOf(person)} has it open since ${clock(person.since)}.`,
          ),
        )
        .join(' ')}
    </p>
  );
}
