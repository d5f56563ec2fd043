import { say } from '../language';
import { moment } from '../times';
import { deedOf, noteOf, subjectOf } from './deeds';
import { called } from './month-history';
import type { Entry } from './records';

/** Who did what, a row each; on a phone a card each. */
export function Entries({
  items,
  onArticle,
}: {
  items: Entry[];
  onArticle: (article: string) => void;
}) {
  const heads = [
    say('Lúc', 'When'),
    say('Ai', 'Who'),
    say('Việc', 'What'),
    say('Đối tượng', 'Of what'),
    say('Ghi chú', 'Note'),
  ];
  return (
    <table class="cards">
      <caption class="unseen">{say('Các việc, mới nhất trước', 'Deeds, the newest first')}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((entry) => (
          <tr key={`${entry.subject}-${entry.article}-${entry.version}`}>
            <td data-label={heads[0]}>{moment(entry.at)}</td>
            <td data-label={heads[1]}>{entry.by.name ?? called(entry.by.sub, {})}</td>
            <td data-label={heads[2]}>{deedOf(entry.what)}</td>
            <td data-label={heads[3]}>
              {entry.subject === 'article' && entry.article ? (
                <>
                  <a href={`/quan-tri/bai-viet/${entry.article}/lich-su`}>
                    {entry.title || say('(chưa có tiêu đề)', '(no title yet)')}
                  </a>{' '}
                  <button
                    type="button"
                    class="plain small"
                    aria-label={say(
                      `Chỉ xem bài “${entry.title ?? ''}”`,
                      `This article alone: “${entry.title ?? ''}”`,
                    )}
                    onClick={() => entry.article && onArticle(entry.article)}
                  >
                    {say('chỉ bài này', 'this one alone')}
                  </button>
                </>
              ) : (
                subjectOf(entry.subject)
              )}
            </td>
            <td data-label={entry.note ? heads[4] : undefined}>{noteOf(entry)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
