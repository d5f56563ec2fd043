import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { say } from '../language';
import { PUBLISHING } from '../office/help/publishing';
import type { Topic, Words } from '../office/help/topic';
import { WRITING } from '../office/help/writing';
import '../office/office.css';

const TOPICS = [...WRITING, ...PUBLISHING];
const HELP = '/quan-tri/tro-giup';

/** A page for each task, named by `muc`. */
export function Help() {
  const { query } = useLocation();
  const topic = TOPICS.find(({ slug }) => slug === query.muc);
  return topic ? <Page key={topic.slug} topic={topic} /> : <Contents />;
}

function Contents() {
  return (
    <>
      <h1>{say('Trợ giúp', 'Help')}</h1>
      <ul class="panels plain-list">
        {TOPICS.map((topic) => (
          <li key={topic.slug} class="panel">
            <h2>
              <a href={`${HELP}?muc=${topic.slug}`}>{inWords(topic.title)}</a>
            </h2>
            <p>{inWords(topic.what)}</p>
          </li>
        ))}
      </ul>
      <p class="hint">
        {say(
          'Không tìm thấy điều cần hỏi? Hỏi quản trị viên của trang.',
          'Something else? Ask an administrator of the site.',
        )}
      </p>
    </>
  );
}

function Page({ topic }: { topic: Topic }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const next = TOPICS[TOPICS.indexOf(topic) + 1];
  return (
    <article class="help">
      <p>
        <a href={HELP}>{say('‹ Tất cả các mục', '‹ All topics')}</a>
      </p>
      <h1 ref={head} tabIndex={-1}>
        {inWords(topic.title)}
      </h1>
      <p>{inWords(topic.what)}</p>
      <ol>
        {topic.steps.map((step) => (
          <li key={step[1]}>{inWords(step)}</li>
        ))}
      </ol>
      <h2>{say('Nên biết', 'Good to know')}</h2>
      <ul>
        {topic.good.map((fact) => (
          <li key={fact[1]}>{inWords(fact)}</li>
        ))}
      </ul>
      {next && (
        <p>
          {say('Tiếp theo', 'Next')}: <a href={`${HELP}?muc=${next.slug}`}>{inWords(next.title)}</a>
        </p>
      )}
    </article>
  );
}

function inWords([vietnamese, english]: Words): string {
  return say(vietnamese, english);
}
