import { say } from '../language';
import { me } from '../me';
import type { Listed, Section } from '../newsroom';
import { Loaded, useLoad } from '../ui/load';
import { whole } from '../work/lists';
import { Changed, sectionName, titleOf } from '../work/row';
import { nameOf, since } from '../work/states';
import { useSections } from '../work/use-sections';
import '../work.css';

/** What somebody wants published, the oldest first. */
export function Queue() {
  const sections = useSections();
  const load = useLoad((signal) => whole('submitted', signal), []);
  return (
    <>
      <h1>{say('Chờ duyệt', 'Waiting for an editor')}</h1>
      <Loaded of={load}>
        {({ items, isMore }) =>
          items.length === 0 ? (
            <div class="notice good">
              <p>{say('Không có bài nào chờ duyệt.', 'Nothing waits.')}</p>
            </div>
          ) : (
            <>
              <p class="meta">
                {say(
                  `${items.length}${isMore ? '+' : ''} bài, chờ lâu nhất đứng đầu`,
                  `${items.length}${isMore ? '+' : ''} articles, the longest waiting first`,
                )}
              </p>
              <Table items={[...items].reverse()} sections={sections} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Table({ items, sections }: { items: Listed[]; sections: Section[] }) {
  return (
    <table class="cards articles">
      <caption class="unseen">{say('Bài chờ duyệt', 'Articles that wait')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Tiêu đề', 'Title')}</th>
          <th scope="col">{say('Chuyên mục', 'Section')}</th>
          <th scope="col">{say('Người gửi', 'Submitted by')}</th>
          <th scope="col">{say('Đã chờ', 'Waits for')}</th>
          <th scope="col">{say('Sửa lần cuối', 'Last change')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td class="title">
              <a href={`/quan-tri/cho-duyet/${item.id}`}>{titleOf(item)}</a>
              {item.public.state === 'published' && (
                <span class="meta"> {say('(sửa bài đã đăng)', '(changes what readers have)')}</span>
              )}
            </td>
            <td data-label={say('Chuyên mục', 'Section')}>
              {sectionName(item.section, sections) || '—'}
            </td>
            <td data-label={say('Người gửi', 'Submitted by')}>
              {nameOf(item.submittedBy)}
              {item.submittedBy?.sub === me.value?.sub && say(' (bạn)', ' (you)')}
            </td>
            <td data-label={say('Đã chờ', 'Waits for')}>{since(item.at)}</td>
            <td class="meta" data-label={say('Sửa lần cuối', 'Last change')}>
              <Changed item={item} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
