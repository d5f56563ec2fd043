import { useEffect, useRef, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { say } from '../language';
import { type Check, checks, type Opened, open, type Text } from '../newsroom';
import { Loaded, useLoad } from '../ui/load';
import { AboutToPublish } from '../work/about-to-publish';
import { BeforePublishing } from '../work/before-publishing';
import { CheckList } from '../work/check-list';
import { Differing } from '../work/differing';
import { PresentPeople } from '../work/present';
import { Preview } from '../work/preview';
import { PublicActions } from '../work/public-actions';
import { publicText } from '../work/public-text';
import { PublishForm } from '../work/publish-form';
import { ARTICLES, titleOf } from '../work/row';
import { isAhead } from '../work/states';
import { timeInWords } from '../work/timing';
import { useSections } from '../work/use-sections';
import '../work.css';
import '../reading.css';
import '../publishing.css';

type Known = { article: Opened; before: Text | null; found: Check[] };

/** Brings an article to readers, away from where it is written: nothing comes out by mistake. */
export function Publishing() {
  const { id = '' } = useRoute().params;
  const [isDone, setDone] = useState(false);
  const load = useLoad<Known>(
    async (signal) => {
      const article = await open(id, signal);
      const isToPublish = article.may.includes('publish');
      const [before, found] = await Promise.all([
        isToPublish ? publicText(article, signal) : null,
        isToPublish ? checks(id, signal).then((told) => told.checks) : [],
      ]);
      return { article, before, found };
    },
    [id],
  );
  return (
    <Loaded of={load} heading={say('Đăng bài', 'Publish')}>
      {(known) => (
        <Known
          {...known}
          isDone={isDone}
          onDone={() => {
            setDone(true);
            load.again();
          }}
          again={load.again}
        />
      )}
    </Loaded>
  );
}

function Known({
  article,
  before,
  found,
  isDone,
  onDone,
  again,
}: Known & { isDone: boolean; onDone: () => void; again: () => void }) {
  const sections = useSections();
  const isToPublish = article.may.includes('publish');
  const isOut = isDone && !isToPublish && article.public.state === 'published';
  return (
    <div class="publishing">
      <p class="meta">
        <a href={`${ARTICLES}/${article.id}`}>{say('Về bài viết', 'Back to the text')}</a>
        {' · '}
        <a href={`${ARTICLES}/${article.id}/lich-su`}>{say('Lịch sử', 'History')}</a>
      </p>
      <h1>{say(`Đăng: ${titleOf(article)}`, `Publish: ${titleOf(article)}`)}</h1>
      {isOut && <Done article={article} />}
      <PresentPeople id={article.id} first={article.present} />
      {isToPublish && (
        <>
          <AboutToPublish article={article} sections={sections} />
          <Preview id={article.id} version={article.version} />
          <CheckList id={article.id} checks={found} />
          {before && (
            <section>
              <h2>{say('Bạn đọc sẽ thấy thay đổi', 'What readers will see changed')}</h2>
              <Differing before={before} after={article} sections={sections} />
            </section>
          )}
          <PublishForm
            key={article.version}
            article={article}
            checks={found}
            before={before}
            onDone={onDone}
            again={again}
          />
        </>
      )}
      {!isToPublish && !isOut && <BeforePublishing article={article} />}
      <PublicActions article={article} again={again} />
    </div>
  );
}

function Done({ article }: { article: Opened }) {
  const { publishedAt, url } = article.public;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div class="notice good" tabIndex={-1} ref={place}>
      <p>
        <strong>
          {isAhead(article)
            ? say(
                `Đã hẹn: bài lên trang lúc ${timeInWords(publishedAt ?? '')}.`,
                `It comes out at ${timeInWords(publishedAt ?? '')}.`,
              )
            : say('Bài đã ở trên trang.', 'Readers have it.')}
        </strong>
      </p>
      {url && !isAhead(article) && (
        <p>
          <a class="button" href={url} target="_blank" rel="noopener">
            {say('Mở bài trên trang', 'Open it on the site')}
          </a>
        </p>
      )}
    </div>
  );
}
