import { useState } from 'preact/hooks';
import { say } from '../language';
import type { Opened } from '../newsroom';
import { announce } from '../ui/notice';
import { MoveDialog } from './move-dialog';
import { isAhead } from './states';
import { timeInWords } from './timing';
import { UnscheduleDialog } from './unschedule-dialog';
import { WithdrawDialog } from './withdraw-dialog';

type Asked = 'withdraw' | 'move' | 'unschedule';

/** What readers have of it now, and what can be done about that. */
export function PublicActions({ article, again }: { article: Opened; again: () => void }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { may } = article;
  const done = () => {
    setAsked(null);
    announce(say('Đã xong', 'Done'));
    again();
  };
  const shared = { article, onClose: () => setAsked(null), onDone: done, onFaster: again };
  return (
    <section>
      <h2>{say('Trên trang', 'On the site')}</h2>
      <PublicState article={article} />
      <p class="actions">
        {may.includes('move') && article.slug && (
          <button type="button" class="button" onClick={() => setAsked('move')}>
            {say('Đổi địa chỉ…', 'Another address…')}
          </button>
        )}
        {may.includes('unschedule') && (
          <button type="button" class="button" onClick={() => setAsked('unschedule')}>
            {say('Thu lại lịch…', 'Keep it back…')}
          </button>
        )}
        {may.includes('withdraw') && (
          <button type="button" class="button" onClick={() => setAsked('withdraw')}>
            {say('Gỡ bài…', 'Withdraw…')}
          </button>
        )}
      </p>
      {asked === 'withdraw' && <WithdrawDialog {...shared} />}
      {asked === 'move' && <MoveDialog {...shared} />}
      {asked === 'unschedule' && <UnscheduleDialog {...shared} />}
    </section>
  );
}

function PublicState({ article }: { article: Opened }) {
  const { state, publishedAt, url, withdrawnBecause, replacedBy } = article.public;
  const at = publishedAt ? timeInWords(publishedAt) : '';
  if (state === 'never') {
    return <p>{say('Bạn đọc chưa có bài này.', 'Readers do not have it.')}</p>;
  }
  if (state === 'withdrawn') {
    return (
      <p>
        {say(`Đã gỡ. Lý do: ${withdrawnBecause ?? ''}`, `Withdrawn: ${withdrawnBecause ?? ''}`)}
        {replacedBy && (
          <>
            {' '}
            <a href={replacedBy} target="_blank" rel="noopener">
              {replacedBy}
            </a>
          </>
        )}
      </p>
    );
  }
  if (isAhead(article)) {
    return <p>{say(`Sẽ lên trang lúc ${at}.`, `Comes out at ${at}.`)}</p>;
  }
  return (
    <p>
      {say(`Đã lên trang lúc ${at}. `, `Came out at ${at}. `)}
      {url && (
        <a href={url} target="_blank" rel="noopener">
          {say('Mở bài trên trang', 'Open it on the site')}
        </a>
      )}
    </p>
  );
}
