import { useId } from 'preact/hooks';
import { grouped } from './numbers';

export type Bar = { key: string; name: string; count: number };

const ROW = 30;
const HEIGHT = 220;
const FOOT = 24;

/** So that letters are as large on a telephone. */
const width = () => (matchMedia('(max-width: 40rem)').matches ? 320 : 720);

/** A bar a row, with its name and its count: for names. */
export function BarsAcross({ title, told, bars }: { title: string; told: string; bars: Bar[] }) {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const all = width();
  const names = all * 0.38;
  const longest = Math.floor(names / 9);
  const room = all - names - 60;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${all} ${bars.length * ROW}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-told`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-told`}>{told}</desc>
      {bars.map(({ key, name, count }, i) => {
        const length = Math.max(2, (count / most) * room);
        return (
          <g key={key} transform={`translate(0 ${i * ROW})`}>
            <text x={names - 8} y={ROW / 2 + 5} text-anchor="end">
              {name.length > longest ? `${name.slice(0, longest - 1)}…` : name}
            </text>
            <rect x={names} y={4} width={length} height={ROW - 8} rx={2} />
            <text x={names + length + 8} y={ROW / 2 + 5}>
              {grouped(count)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A bar a day or a month, side by side: for times. */
export function BarsUp({ title, told, bars }: { title: string; told: string; bars: Bar[] }) {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const all = width();
  const step = (all - 60) / Math.max(1, bars.length);
  const every = Math.ceil((bars.length * 72) / all);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${all} ${HEIGHT + FOOT}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-told`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-told`}>{told}</desc>
      {[most, Math.floor(most / 2)].map((mark) => {
        const y = HEIGHT - (mark / most) * (HEIGHT - 20);
        return (
          <g key={mark}>
            <line x1={54} x2={all} y1={y} y2={y} />
            <text x={48} y={y + 5} text-anchor="end">
              {grouped(mark)}
            </text>
          </g>
        );
      })}
      {bars.map(({ key, name, count }, i) => {
        const height = (count / most) * (HEIGHT - 20);
        const x = 58 + i * step;
        return (
          <g key={key}>
            <rect x={x} y={HEIGHT - height} width={Math.max(1, step * 0.8)} height={height} />
            {i % every === 0 && (
              <text x={x + step * 0.4} y={HEIGHT + 18} text-anchor="middle">
                {name}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
