import { say } from '../language';
import { is } from '../me';
import type { Listed } from '../newsroom';
import { clock, inWords, moment } from '../times';
import { Loaded, useLoad } from '../ui/load';
import { ahead, own, today } from './desk-data';
import { DeskPanel } from './desk-panel';
import { ARTICLES } from './row';
import { nameOf, since } from './states';

const writing = (item: Listed) => `${ARTICLES}/${item.id}`;

/** What a writer or an editor has before them. */
export function DeskArticles() {
  const load = useLoad(async (signal) => {
    const [mine, out] = await Promise.all([own(signal), ahead(signal)]);
    return { ...mine, out };
  }, []);
  return (
    <div class="panels">
      <Loaded of={load}>
        {({ drafts, returned, submitted, queue, out }) => (
          <>
            {returned.length > 0 && <Returned items={returned} />}
            {is('editor') && <Waiting items={queue} />}
            <DeskPanel
              title={say('Bản nháp của tôi', 'My drafts')}
              items={drafts}
              empty={say(
                'Chưa có bản nháp nào. Bấm “Viết bài” để bắt đầu.',
                'No draft yet: press “Write” to begin.',
              )}
              more={`${ARTICLES}?loai=draft`}
              place={writing}
            >
              {(item) => say(`Sửa lúc ${moment(item.at)}`, `Changed ${moment(item.at)}`)}
            </DeskPanel>
            {submitted.length > 0 && (
              <DeskPanel
                title={say('Bài của tôi đang chờ duyệt', 'Mine that wait for an editor')}
                items={submitted}
                empty=""
                more={`${ARTICLES}?loai=submitted`}
                place={writing}
              >
                {(item) => say(`Đã chờ ${since(item.at)}`, `Waits for ${since(item.at)}`)}
              </DeskPanel>
            )}
            <Ahead items={out} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Returned({ items }: { items: Listed[] }) {
  return (
    <DeskPanel
      title={say('Bị trả lại cho tôi', 'Returned to me')}
      items={items}
      empty=""
      more={`${ARTICLES}?loai=returned`}
      place={writing}
    >
      {(item) => (
        <>
          {nameOf(item.by)}, {moment(item.at)}
          {item.returnedBecause && <blockquote>{item.returnedBecause}</blockquote>}
        </>
      )}
    </DeskPanel>
  );
}

function Waiting({ items }: { items: Listed[] }) {
  return (
    <DeskPanel
      title={say('Chờ tôi duyệt', 'Waiting for me')}
      items={items}
      empty={say('Không có bài nào chờ duyệt.', 'Nothing waits.')}
      more="/quan-tri/cho-duyet"
      place={(item) => `/quan-tri/cho-duyet/${item.id}`}
    >
      {(item) =>
        say(
          `${nameOf(item.submittedBy)} gửi, đã chờ ${since(item.at)}`,
          `By ${nameOf(item.submittedBy)}, waits for ${since(item.at)}`,
        )
      }
    </DeskPanel>
  );
}

function Ahead({ items }: { items: Listed[] }) {
  const now = today(items);
  const later = items.length - now.length;
  return (
    <DeskPanel
      title={say('Lên trang hôm nay', 'Coming out today')}
      items={now}
      empty={
        items[0]?.public.publishedAt
          ? say(
              `Hôm nay không có bài hẹn giờ. Bài kế tiếp: ${inWords(items[0].public.publishedAt)}.`,
              `Nothing today. The next one: ${inWords(items[0].public.publishedAt)}.`,
            )
          : say('Không có bài nào hẹn giờ đăng.', 'Nothing is to come out.')
      }
      more={`${ARTICLES}?loai=published`}
      place={(item) => `${ARTICLES}/${item.id}/dang`}
    >
      {(item) => (
        <>
          {clock(item.public.publishedAt ?? '')}
          {later > 0 &&
            item === now[0] &&
            say(`, và ${later} bài những ngày sau`, `, and ${later} on later days`)}
        </>
      )}
    </DeskPanel>
  );
}
