import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { say } from '../language';
import { is } from '../me';
import type { Listed, ListName } from '../newsroom';
import { TextField } from '../ui/field';
import { Failure, Loaded } from '../ui/load';
import { ArticleTable } from '../work/article-table';
import { FilterBar } from '../work/filter-bar';
import { choices, filtered, NO_FILTERS } from '../work/filters';
import { useGrowing, useSettled } from '../work/lists';
import { ARTICLES, newPlace } from '../work/row';
import { LISTS, listName } from '../work/states';
import { useSections } from '../work/use-sections';
import { count, waiting } from '../work/waiting';
import '../work.css';

/** Every article, by how far it is. */
export function Articles() {
  const { query } = useLocation();
  const list = LISTS.find((name) => name === query.loai) ?? 'draft';
  const [written, setWritten] = useState('');
  const [filters, setFilters] = useState(NO_FILTERS);
  const q = useSettled(written);
  const growing = useGrowing(list, q);
  const sections = useSections();
  const again = () => {
    growing.load.again();
    count().catch(() => undefined);
  };
  return (
    <>
      <div class="heading">
        <h1>{say('Bài viết', 'Articles')}</h1>
        <a class="button strong" href={newPlace()}>
          {say('Viết bài', 'Write')}
        </a>
      </div>
      <Tabs
        at={list}
        counted={growing.load.isLoading || q ? null : counted(growing.load.data, growing.isMore)}
      />
      <search>
        <TextField
          label={say('Tìm theo tiêu đề', 'Search titles')}
          hint={say('Có dấu hay không dấu đều được.', 'With or without marks.')}
          type="search"
          value={written}
          onInput={setWritten}
        />
        {growing.load.data && growing.load.data.length > 1 && (
          <FilterBar
            of={choices(growing.load.data)}
            filters={filters}
            sections={sections}
            onChange={setFilters}
          />
        )}
      </search>
      <Loaded of={growing.load}>
        {(items) => {
          const shown = filtered(items, filters);
          return (
            <>
              <p class="meta" role="status">
                {say(`${shown.length} bài`, `${shown.length} articles`)}
                {growing.isMore && say(' trong phần đã tải', ' of what is loaded')}
              </p>
              {shown.length === 0 ? (
                <Empty list={list} isNarrowed={Boolean(q) || items.length > 0} />
              ) : (
                <ArticleTable
                  caption={listName(list)}
                  items={shown}
                  sections={sections}
                  place={(item) => placeOf(item, list)}
                  onDone={again}
                />
              )}
              {growing.error ? <Failure error={growing.error} /> : null}
              {growing.isMore && (
                <button
                  type="button"
                  class="button"
                  disabled={!growing.more}
                  onClick={() => growing.more?.()}
                >
                  {say('Xem thêm', 'More')}
                </button>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function placeOf(item: Listed, list: ListName): string {
  return list === 'submitted' && is('editor')
    ? `/quan-tri/cho-duyet/${item.id}`
    : `${ARTICLES}/${item.id}`;
}

function counted(items: Listed[] | null, isMore: boolean): string | null {
  return items && `${items.length}${isMore ? '+' : ''}`;
}

function Tabs({ at, counted }: { at: ListName; counted: string | null }) {
  const { submitted, isMore } = waiting.value;
  return (
    <nav class="tabs" aria-label={say('Tình trạng', 'State')}>
      <ul>
        {LISTS.map((name) => {
          const here = name === at;
          const others =
            name === 'submitted' && submitted ? `${submitted}${isMore ? '+' : ''}` : null;
          const badge = here ? counted : others;
          return (
            <li key={name}>
              <a href={`${ARTICLES}?loai=${name}`} aria-current={here ? 'page' : undefined}>
                {listName(name)} {badge && <span class="badge">{badge}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Empty({ list, isNarrowed }: { list: ListName; isNarrowed: boolean }) {
  return (
    <div class="notice">
      <p>
        {isNarrowed
          ? say(
              'Không có bài nào như thế ở đây. Thử từ khác, hoặc bỏ bớt bộ lọc.',
              'Nothing like that here: try other words, or fewer filters.',
            )
          : list === 'draft'
            ? say(
                'Chưa có bản nháp nào. Bấm “Viết bài” để bắt đầu.',
                'No draft yet: press “Write” to begin.',
              )
            : say('Chưa có bài nào ở đây.', 'Nothing is here yet.')}
      </p>
    </div>
  );
}
