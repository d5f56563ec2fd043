import { say } from '../language';
import type { Listed, Section } from '../newsroom';
import { Changed, sectionName, titleOf } from './row';
import { RowMenu } from './row-menu';
import { standing } from './states';

/** Articles of a list; cards where the screen is narrow. */
export function ArticleTable({
  caption,
  items,
  sections,
  place,
  onDone,
}: {
  caption: string;
  items: Listed[];
  sections: Section[];
  place: (item: Listed) => string;
  onDone: () => void;
}) {
  return (
    <table class="cards articles">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Tiêu đề', 'Title')}</th>
          <th scope="col">{say('Chuyên mục', 'Section')}</th>
          <th scope="col">{say('Tình trạng', 'State')}</th>
          <th scope="col">{say('Sửa lần cuối', 'Last change')}</th>
          <th scope="col">
            <span class="unseen">{say('Việc khác', 'More')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td class="title">
              <a href={place(item)}>{titleOf(item)}</a>
            </td>
            <td data-label={say('Chuyên mục', 'Section')}>
              {sectionName(item.section, sections) || '—'}
            </td>
            <td data-label={say('Tình trạng', 'State')}>{standing(item)}</td>
            <td class="meta" data-label={say('Sửa lần cuối', 'Last change')}>
              <Changed item={item} />
            </td>
            <td>
              <RowMenu item={item} onDone={onDone} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
