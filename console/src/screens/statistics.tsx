import { useState } from 'preact/hooks';
import { say } from '../language';
import { Counted } from '../office/counted';
import { Download } from '../office/download';
import '../office/office.css';
import '../office/records.css';
import {
  type ArticleCounts,
  articleCounts,
  type Grouping,
  query,
  visitDays,
} from '../office/records';
import { thisMonth } from '../office/zone';
import { day } from '../times';
import { Field, TextField } from '../ui/field';
import { Loaded, useLoad } from '../ui/load';

export function Statistics() {
  return (
    <>
      <h1>{say('Thống kê', 'Statistics')}</h1>
      <Articles />
      <Visits />
    </>
  );
}

function Articles() {
  const [year, setYear] = useState(String(thisMonth().year));
  const [by, setBy] = useState<Grouping>('month');
  const load = useLoad((signal) => articleCounts(year, by, signal), [year, by]);
  const last = thisMonth().year;
  const years = Array.from({ length: 10 }, (_, i) => String(last - i));
  const groupings: [Grouping, string][] = [
    ['month', say('Tháng', 'Month')],
    ['section', say('Chuyên mục', 'Section')],
    ['author', say('Tác giả', 'Author')],
  ];
  const named = (by: Grouping) => groupings.find(([key]) => key === by)?.[1] ?? '';
  return (
    <section class="panel">
      <h2>{say('Bài đã đăng', 'Articles that readers have')}</h2>
      <div class="record-filters">
        <Field label={say('Năm', 'Year')}>
          {(described) => (
            <select
              {...described}
              value={year}
              onChange={(event) => setYear(event.currentTarget.value)}
            >
              {years.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('Theo', 'By')}>
          {(described) => (
            <select
              {...described}
              value={by}
              onChange={(event) => setBy(event.currentTarget.value as Grouping)}
            >
              {groupings.map(([key, name]) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Download
          path={`/statistics/articles${query({ year, by })}`}
          name={`bai-viet-${year}-${by}`}
        />
      </div>
      <Loaded of={load}>
        {(data) => (
          <Counted
            title={say(
              `Số bài năm ${data.year} theo ${named(data.by).toLowerCase()}`,
              `Articles of ${data.year} by ${named(data.by).toLowerCase()}`,
            )}
            what={named(data.by)}
            total={data.total}
            bars={bars(data)}
            isTime={data.by === 'month'}
          />
        )}
      </Loaded>
    </section>
  );
}

function bars({ items, others }: ArticleCounts) {
  const found = items.map(({ key, name, articles }) => {
    const month = /^(\d{4})-(\d{2})$/.exec(key);
    return { key, name: month ? `${month[2]}/${month[1]}` : name, count: articles };
  });
  return others > 0 ? [...found, { key: '', name: say('Khác', 'Others'), count: others }] : found;
}

function Visits() {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const load = useLoad((signal) => visitDays(from, to, signal), [from, to]);
  return (
    <section class="panel">
      <h2>{say('Lượt truy cập', 'Visits')}</h2>
      <div class="record-filters">
        <TextField
          label={say('Từ ngày', 'From')}
          type="date"
          value={from || (load.data?.from ?? '')}
          onInput={setFrom}
        />
        <TextField
          label={say('Đến ngày', 'To')}
          type="date"
          value={to || (load.data?.to ?? '')}
          onInput={setTo}
        />
        <Download path={`/statistics/visits${query({ from, to })}`} name="luot-truy-cap" />
      </div>
      <Loaded of={load}>
        {(data) => (
          <Counted
            title={say(
              `Lượt truy cập từ ${date(data.from)} đến ${date(data.to)}`,
              `Visits from ${date(data.from)} to ${date(data.to)}`,
            )}
            what={say('Ngày', 'Day')}
            total={data.total}
            bars={data.days.map(({ date: key, visits }) => ({
              key,
              name: date(key).slice(0, 5),
              count: visits,
            }))}
            isTime
          />
        )}
      </Loaded>
    </section>
  );
}

/** `01/12/2026` of `2026-12-01`. */
function date(text: string): string {
  return day(`${text}T00:00`);
}
