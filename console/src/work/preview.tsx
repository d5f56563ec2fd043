import { useState } from 'preact/hooks';
import { ask } from '../api';
import { say } from '../language';
import { inWords } from '../times';
import { announce } from '../ui/notice';
import { useDoing, WhyNot } from './doing';

type Ticket = { ticket: string; url: string; until: string; version: number };

/** Makes a link by which anybody may see the newest text as its page, for seven days. */
export function Preview({ id, version }: { id: string; version: number }) {
  const [made, setMade] = useState<(Ticket & { of: number }) | null>(null);
  const doing = useDoing();
  const make = () =>
    doing.run([id, version], async () => {
      const ticket = await ask<Ticket>('POST', `/articles/${id}/previews`, { body: {} });
      setMade({ ...ticket, of: version });
      announce(say('Đã có liên kết xem trước', 'The link is there'));
    });
  const place = made && made.of === version ? new URL(made.url, location.href).href : null;
  return (
    <div class="preview">
      {place && made ? (
        <>
          <p>
            <a href={place} target="_blank" rel="noopener">
              {say('Xem trước như trên trang', 'See it as its page')}
            </a>
          </p>
          <p class="meta">
            {say(
              `Ai có liên kết này đều xem được, không cần tài khoản, đến ${inWords(made.until)}.`,
              `Whoever has the link may see it without an account, until ${inWords(made.until)}.`,
            )}{' '}
            <Copy text={place} />
          </p>
        </>
      ) : (
        <p>
          <button type="button" class="button" disabled={doing.isBusy} onClick={make}>
            {say('Tạo liên kết xem trước', 'Make a link to its page')}
          </button>
        </p>
      )}
      <WhyNot of={doing} />
    </div>
  );
}

function Copy({ text }: { text: string }) {
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => announce(say('Đã sao chép liên kết', 'Copied')),
      () =>
        announce(say('Trình duyệt không cho sao chép', 'The browser does not let it be copied')),
    );
  return (
    <button type="button" class="plain" onClick={copy}>
      {say('Sao chép liên kết', 'Copy the link')}
    </button>
  );
}
