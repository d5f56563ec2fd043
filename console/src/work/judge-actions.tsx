import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { say } from '../language';
import { me } from '../me';
import type { Opened } from '../newsroom';
import { announce } from '../ui/notice';
import { ReturnDialog } from './return-dialog';
import { ARTICLES } from './row';
import { count } from './waiting';

/** What an editor decides about a text that waits. */
export function JudgeActions({ article, again }: { article: Opened; again: () => void }) {
  const [isReturning, setReturning] = useState(false);
  const { route } = useLocation();
  const { may } = article;
  const isOwn = article.submittedBy?.sub === me.value?.sub;
  const returned = () => {
    setReturning(false);
    announce(say('Đã trả lại cho người viết', 'It is with its writer again'));
    count().catch(() => undefined);
    route('/quan-tri/cho-duyet');
  };
  return (
    <>
      {!may.includes('publish') && isOwn && article.work === 'submitted' && (
        <p class="notice">
          {say(
            'Bạn đã gửi duyệt bài này, nên một biên tập viên khác sẽ đăng.',
            'You submitted it, so another editor publishes it.',
          )}
        </p>
      )}
      {article.work !== 'submitted' && (
        <p class="notice">
          {say('Bài này không còn chờ duyệt.', 'It does not wait any more.')}{' '}
          <a href="/quan-tri/cho-duyet">{say('Về danh sách chờ duyệt', 'Back to the queue')}</a>
        </p>
      )}
      <p class="actions decide">
        {may.includes('publish') && (
          <a class="button strong" href={`${ARTICLES}/${article.id}/dang`}>
            {say('Đăng…', 'Publish…')}
          </a>
        )}
        {may.includes('return') && (
          <button type="button" class="button" onClick={() => setReturning(true)}>
            {say('Trả lại…', 'Return…')}
          </button>
        )}
        {may.includes('save') && (
          <a class="button" href={`${ARTICLES}/${article.id}`}>
            {say('Sửa', 'Edit')}
          </a>
        )}
      </p>
      {isReturning && (
        <ReturnDialog
          article={article}
          onClose={() => setReturning(false)}
          onDone={returned}
          onFaster={again}
        />
      )}
    </>
  );
}
