import { say } from '../language';
import { me } from '../me';
import type { Opened } from '../newsroom';
import { ARTICLES } from './row';

/** Why there is nothing to publish now, and what comes first. */
export function BeforePublishing({ article }: { article: Opened }) {
  return (
    <div class="notice">
      <p>{why(article)}</p>
      {article.may.includes('save') && (
        <p>
          <a class="button" href={`${ARTICLES}/${article.id}`}>
            {say('Mở bài để sửa', 'Open it for writing')}
          </a>
        </p>
      )}
    </div>
  );
}

function why(article: Opened): string {
  if (article.binned) return say('Bài đang ở trong thùng rác.', 'It is in the bin.');
  switch (article.work) {
    case 'submitted':
      return article.submittedBy?.sub === me.value?.sub
        ? say(
            'Bạn đã gửi duyệt bài này, nên một biên tập viên khác sẽ đăng.',
            'You submitted it, so another editor publishes it.',
          )
        : say('Bài đang chờ biên tập viên.', 'It waits for an editor.');
    case 'draft':
      return say(
        'Bài còn là bản nháp: gửi duyệt xong mới đăng được.',
        'It is a draft: it is submitted first.',
      );
    case 'returned':
      return say(
        'Bài đã trả lại cho người viết: gửi duyệt lại rồi mới đăng được.',
        'It was returned: it is submitted again first.',
      );
    case 'none':
      return say('Không có gì mới để đăng.', 'There is nothing new to publish.');
  }
}
