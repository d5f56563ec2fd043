import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api';
import { say } from '../language';
import { faultAt, TextField } from '../ui/field';
import { slugOf } from '../writing/fields';
import { type Asking, DeedDialog } from './deed-dialog';
import { useSettled } from './lists';

const LONGEST = 120;

type Use = { slug: string; free: boolean; article: string | null; proposal: string | null };

/** Gives an article another address; the old one leads there if readers had it. */
export function MoveDialog(of: Asking) {
  const { article } = of;
  const [written, setWritten] = useState(article.slug ?? '');
  const slug = slugOf(written);
  const found = useUse(slug, article.slug);
  const isTaken = found !== null && !found.free && found.article !== article.id;
  const isLong = slug.length > LONGEST;
  return (
    <DeedDialog
      of={of}
      title={say('Đổi địa chỉ', 'Another address')}
      deed="move"
      button={say('Đổi địa chỉ', 'Move it')}
      isOff={!slug || slug === article.slug || isTaken || isLong}
      body={() => ({ slug })}
    >
      {(declined) => (
        <>
          <TextField
            label={say('Địa chỉ mới', 'New address')}
            hint={say(
              'Chữ thường không dấu, số và gạch nối; chữ có dấu được đổi giúp.',
              'Small letters without marks, digits and hyphens.',
            )}
            fault={
              isLong
                ? say(`Tối đa ${LONGEST} ký tự.`, `At most ${LONGEST} characters.`)
                : isTaken
                  ? say('Địa chỉ này đã có bài khác dùng.', 'Something else has that address.')
                  : faultAt(declined?.errors, '/slug')
            }
            value={written}
            maxLength={200}
            onInput={setWritten}
          />
          <p class="meta">
            {location.host}/bai-viet/<strong>{slug || '…'}</strong>
            {found?.free && say(' còn trống', ' is free')}
          </p>
          <Proposed
            slug={(declined?.proposal as string | undefined) ?? (isTaken ? found.proposal : null)}
            onTake={setWritten}
          />
          {article.public.state === 'published' && (
            <p class="notice">
              {say(
                'Ai mở địa chỉ cũ được đưa đến địa chỉ mới.',
                'Who opens the old address is led to the new one.',
              )}
            </p>
          )}
        </>
      )}
    </DeedDialog>
  );
}

function Proposed({ slug, onTake }: { slug: string | null; onTake: (slug: string) => void }) {
  if (!slug) return null;
  return (
    <p>
      <button type="button" class="button" onClick={() => onTake(slug)}>
        {say(`Dùng ${slug}`, `Take ${slug}`)}
      </button>
    </p>
  );
}

/** What has an address, once nobody types for a moment; null until it is known. */
function useUse(slug: string, own: string | null): Use | null {
  const [use, setUse] = useState<Use | null>(null);
  const settled = useSettled(slug);
  useEffect(() => {
    if (!settled || settled === own) return;
    const control = new AbortController();
    ask<Use>('GET', `/slugs/${settled}`, { signal: control.signal }).then(setUse, () => undefined);
    return () => control.abort();
  }, [settled, own]);
  return use?.slug === slug ? use : null;
}
