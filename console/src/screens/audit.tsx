import { useState } from 'preact/hooks';
import { explain } from '../api';
import { say } from '../language';
import { DEEDS } from '../office/deeds';
import { Download } from '../office/download';
import { Entries } from '../office/entries';
import '../office/office.css';
import '../office/records.css';
import { Period } from '../office/period';
import { type Audit as Answer, audit, query, type Wish } from '../office/records';
import { staffNames } from '../office/tthc';
import { thisMonth } from '../office/zone';
import { Field } from '../ui/field';
import { Loaded, useLoad } from '../ui/load';
import { announce } from '../ui/notice';

export function Audit() {
  const [wish, setWish] = useState<Wish>(() => {
    const article = new URLSearchParams(location.search).get('bai') ?? undefined;
    return article ? { article } : { month: written(thisMonth()) };
  });
  const load = useLoad((signal) => audit(wish, undefined, signal), [JSON.stringify(wish)]);
  const names = useLoad((signal) => staffNames(signal), []);
  const set = (more: Wish) => setWish({ ...wish, ...more });
  const people = Object.entries(names.data ?? {}).sort((one, other) =>
    one[1].localeCompare(other[1], 'vi'),
  );
  return (
    <>
      <h1>{say('Nhật ký', 'Audit')}</h1>
      <div class="record-filters">
        {wish.article ? (
          <p>
            {say('Chỉ của một bài viết, mọi tháng.', 'Of one article alone, in all months.')}{' '}
            <button
              type="button"
              class="plain"
              onClick={() => setWish({ month: written(thisMonth()) })}
            >
              {say('Xem tất cả', 'See all')}
            </button>
          </p>
        ) : (
          <Period
            year={Number(wish.month?.slice(0, 4))}
            month={Number(wish.month?.slice(5))}
            onChange={(year, month) => set({ month: written({ year, month }) })}
          />
        )}
        <Choice
          label={say('Người làm', 'Who')}
          value={wish.who}
          choices={people}
          onChange={(who) => set({ who })}
        />
        <Choice
          label={say('Việc', 'What')}
          value={wish.what}
          choices={Object.entries(DEEDS())}
          onChange={(what) => set({ what })}
        />
        <Download path={`/audit${query(wish)}`} name={`nhat-ky-${wish.article ?? wish.month}`} />
      </div>
      <Loaded of={load}>
        {(data) => (
          <List
            data={data}
            wish={wish}
            onMore={load.set}
            onArticle={(article) => setWish({ article })}
          />
        )}
      </Loaded>
    </>
  );
}

function List({
  data,
  wish,
  onMore,
  onArticle,
}: {
  data: Answer;
  wish: Wish;
  onMore: (data: Answer) => void;
  onArticle: (article: string) => void;
}) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const more = async () => {
    setBusy(true);
    setFailure('');
    try {
      const next = await audit(wish, data.next ?? undefined);
      onMore({ ...next, items: [...data.items, ...next.items] });
      announce(say(`Thêm ${next.items.length} dòng.`, `${next.items.length} more.`));
    } catch (error) {
      setFailure(explain(error));
    }
    setBusy(false);
  };
  return (
    <>
      {data.items.length > 0 ? (
        <Entries items={data.items} onArticle={onArticle} />
      ) : (
        <p class="notice">
          {data.next
            ? say('Chưa thấy trong phần đầu: hãy tìm tiếp.', 'None in the first part: go on.')
            : say(
                'Không có việc nào như vậy. Thử tháng khác hoặc bỏ bớt điều kiện.',
                'Nothing like that. Try another month, or ask for less.',
              )}
        </p>
      )}
      {failure && (
        <p class="notice bad" role="alert">
          {failure}
        </p>
      )}
      {data.next && (
        <p>
          <button type="button" class="button" disabled={isBusy} onClick={more}>
            {say('Xem tiếp', 'More')}
          </button>
        </p>
      )}
    </>
  );
}

function Choice({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: string | undefined;
  choices: [string, string][];
  onChange: (value: string | undefined) => void;
}) {
  return (
    <Field label={label}>
      {(described) => (
        <select
          {...described}
          value={value ?? ''}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        >
          <option value="">{say('Tất cả', 'All')}</option>
          {choices.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function written({ year, month }: { year: number; month: number }): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
