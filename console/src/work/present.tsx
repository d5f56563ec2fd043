import { say } from '../language';
import { me } from '../me';
import type { Present } from '../newsroom';
import { clock } from '../times';
import { usePresence } from '../writing/present';
import { nameOf } from './states';

/** Says that the article is open here, and who else has it open: it keeps nobody from anything. */
export function PresentPeople({ id, first }: { id: string; first: Present[] }) {
  const others = usePresence(id, true, me.value?.sub ?? '', first);
  return (
    <div role="status">
      {others.length > 0 && <p class="notice">{others.map(words).join(' ')}</p>}
    </div>
  );
}

function words(person: Present): string {
  return say(
    `${nameOf(person)} đang mở bài này từ ${clock(person.since)}.`,
    `${nameOf(person)} has it open since ${clock(person.since)}.`,
  );
}
