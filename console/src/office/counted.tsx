import { say } from '../language';
import { type Bar, BarsAcross, BarsUp } from './chart';
import { grouped } from './numbers';

/** So many names are drawn; the table has them all. */
const MOST_DRAWN = 20;

/** The same counts as a chart and as a table; on a phone the table comes first. */
export function Counted({
  title,
  what,
  total,
  bars,
  isTime,
}: {
  title: string;
  /** What the first column names. */
  what: string;
  total: number;
  bars: Bar[];
  isTime?: boolean;
}) {
  const top = [...bars].sort((one, other) => other.count - one.count)[0];
  const told = top
    ? say(
        `Tổng ${grouped(total)}; nhiều nhất: ${top.name} (${grouped(top.count)}). Số liệu đầy đủ ở bảng.`,
        `${grouped(total)} in all; most: ${top.name} (${grouped(top.count)}). The table has all of it.`,
      )
    : '';
  if (!top || total === 0) {
    return (
      <p class="notice">
        {say('Chưa có gì để đếm trong thời gian này.', 'Nothing to count in this time yet.')}
      </p>
    );
  }
  const number = say('Số lượng', 'Count');
  return (
    <div class="counted">
      <figure>
        {isTime ? (
          <BarsUp title={title} told={told} bars={bars} />
        ) : (
          <BarsAcross title={title} told={told} bars={bars.slice(0, MOST_DRAWN)} />
        )}
        <figcaption class="meta">{told}</figcaption>
      </figure>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <section class="table" tabIndex={0} aria-label={title}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{what}</th>
              <th scope="col" class="number">
                {number}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ key, name, count }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td class="number">{grouped(count)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('Cộng', 'All')}</th>
              <td class="number">{grouped(total)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  );
}
