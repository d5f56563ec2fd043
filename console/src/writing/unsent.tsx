import { useEffect, useState } from 'preact/hooks';
import { say } from '../language';
import { me } from '../me';
import { type Copy, copies } from './copies';

/** Articles of which this machine has something of one's own that the portal has not. */
export function Unsent({ but }: { but?: string }) {
  const { site, sub } = me.value ?? {};
  const [found, setFound] = useState<Copy[]>([]);
  useEffect(() => {
    if (!site || !sub) return;
    copies.all(site, sub).then(setFound, () => undefined);
  }, [site, sub]);
  const others = found.filter((copy) => copy.article !== but);
  if (others.length === 0) return null;
  return (
    <section class="notice" aria-label={say('Bài chưa gửi lên', 'Not sent yet')}>
      <p>
        {say(
          'Máy này còn bài của bạn chưa lưu được lên cổng. Mở ra để lưu tiếp:',
          'This machine has articles of yours that were not saved at the portal. Open them to go on:',
        )}
      </p>
      <ul>
        {others.map((copy) => (
          <li key={copy.article}>
            <a href={`/quan-tri/bai-viet/${copy.article}`}>
              {copy.fields.title || say('Chưa có tiêu đề', 'No title yet')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
