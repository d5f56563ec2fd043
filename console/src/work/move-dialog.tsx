import { useEffect, useState } from 'preact/hooks';
import { ask, Declined } from '../api';
import { say } from '../language';
import { command, type Opened } from '../newsroom';
import { Dialog } from '../ui/dialog';
import { faultAt, TextField } from '../ui/field';
import { slugOf } from '../writing/fields';
import { useDoing, WhyNot } from './doing';
import { useSettled } from './lists';

const LONGEST = 120;

type Use = { slug: string; free: boolean; article: string | null; proposal: string | null };

/** Gives an article another address; the old one leads there if readers had it. */
export function MoveDialog({
  article,
  onClose,
  onDone,
  onFaster,
}: {
  article: Opened;
  onClose: () => void;
  onDone: () => void;
  onFaster: () => void;
}) {
  const [written, setWritten] = useState(article.slug ?? '');
  const [use, setUse] = useState<Use | null>(null);
  const slug = slugOf(written);
  const settled = useSettled(slug);
  const doing = useDoing(onFaster);
  const problem = doing.error instanceof Declined ? doing.error.problem : null;
  const isSame = slug === article.slug;
  useEffect(() => {
    if (!settled || settled === article.slug) return;
    const control = new AbortController();
    ask<Use>('GET', `/slugs/${settled}`, { signal: control.signal }).then(setUse, () => undefined);
    return () => control.abort();
  }, [settled, article.slug]);
  const found = use?.slug === slug ? use : null;
  const isTaken = found !== null && !found.free && found.article !== article.id;
  const proposal = (problem?.proposal as string | undefined) ?? (isTaken ? found.proposal : null);
  const send = async (event: Event) => {
    event.preventDefault();
    if (!slug || isSame) return;
    const isDone = await doing.run([article.version, slug], async (key) => {
      await command(article.id, 'move', article.version, key, { slug });
    });
    if (isDone) onDone();
  };
  return (
    <Dialog title={say('Đổi địa chỉ', 'Another address')} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <TextField
          label={say('Địa chỉ mới', 'New address')}
          hint={say(
            'Chữ thường không dấu, số và gạch nối; chữ có dấu được đổi giúp.',
            'Small letters without marks, digits and hyphens.',
          )}
          fault={
            slug.length > LONGEST
              ? say(`Tối đa ${LONGEST} ký tự.`, `At most ${LONGEST} characters.`)
              : isTaken
                ? say('Địa chỉ này đã có bài khác dùng.', 'Something else has that address.')
                : faultAt(problem?.errors, '/slug')
          }
          value={written}
          maxLength={200}
          onInput={setWritten}
        />
        <p class="meta">
          {location.host}/bai-viet/<strong>{slug || '…'}</strong>
          {found?.free && say(' còn trống', ' is free')}
        </p>
        {proposal && (
          <p>
            <button type="button" class="button" onClick={() => setWritten(proposal)}>
              {say(`Dùng ${proposal}`, `Take ${proposal}`)}
            </button>
          </p>
        )}
        {article.public.state === 'published' && (
          <p class="notice">
            {say(
              'Ai mở địa chỉ cũ được đưa đến địa chỉ mới.',
              'Who opens the old address is led to the new one.',
            )}
          </p>
        )}
        <WhyNot of={doing} />
        <p class="actions">
          <button
            type="submit"
            class="button strong"
            disabled={doing.isBusy || !slug || isSame || isTaken || slug.length > LONGEST}
          >
            {say('Đổi địa chỉ', 'Move it')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {say('Để nguyên', 'Leave it')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
