import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { say } from '../language';
import { type Opened, open, type Text } from '../newsroom';
import { moment } from '../times';
import { Loaded, useLoad } from '../ui/load';
import { Differing } from '../work/differing';
import { JudgeActions } from '../work/judge-actions';
import { PresentPeople } from '../work/present';
import { Preview } from '../work/preview';
import { publicText } from '../work/public-text';
import { Reading } from '../work/reading';
import { ARTICLES, titleOf } from '../work/row';
import { nameOf, standing } from '../work/states';
import { useSections } from '../work/use-sections';
import '../work.css';
import '../reading.css';

/** Reads a text through, and decides about it. */
export function Judging() {
  const { id = '' } = useRoute().params;
  const load = useLoad(
    async (signal) => {
      const article = await open(id, signal);
      return { article, before: await publicText(article, signal) };
    },
    [id],
  );
  return (
    <Loaded of={load} heading={say('Duyệt bài', 'Judge')}>
      {({ article, before }) => <Judged article={article} before={before} again={load.again} />}
    </Loaded>
  );
}

function Judged({
  article,
  before,
  again,
}: {
  article: Opened;
  before: Text | null;
  again: () => void;
}) {
  const sections = useSections();
  const [isWhole, setWhole] = useState(before === null);
  return (
    <>
      <p class="meta">
        <a href="/quan-tri/cho-duyet">{say('Chờ duyệt', 'Queue')}</a>
      </p>
      <h1>{say(`Duyệt: ${titleOf(article)}`, `Judge: ${titleOf(article)}`)}</h1>
      <p class="meta">
        {standing(article)}
        {article.submittedBy &&
          say(
            ` · ${nameOf(article.submittedBy)} gửi duyệt`,
            ` · submitted by ${nameOf(article.submittedBy)}`,
          )}
        {' · '}
        {say(
          `${nameOf(article.by)} sửa lúc ${moment(article.at)}`,
          `changed by ${nameOf(article.by)}, ${moment(article.at)}`,
        )}
        {' · '}
        <a href={`${ARTICLES}/${article.id}/lich-su`}>{say('Lịch sử', 'History')}</a>
      </p>
      <PresentPeople id={article.id} first={article.present} />
      <JudgeActions article={article} again={again} />
      <Preview id={article.id} version={article.version} />
      {before && (
        <div class="tabs">
          <ul>
            <li>
              <button type="button" aria-pressed={!isWhole} onClick={() => setWhole(false)}>
                {say('Thay đổi so với bài đang đăng', 'Changes since what readers have')}
              </button>
            </li>
            <li>
              <button type="button" aria-pressed={isWhole} onClick={() => setWhole(true)}>
                {say('Cả bài', 'The whole text')}
              </button>
            </li>
          </ul>
        </div>
      )}
      {before && !isWhole ? (
        <Differing before={before} after={article} sections={sections} />
      ) : (
        <Reading text={article} sections={sections} />
      )}
    </>
  );
}
