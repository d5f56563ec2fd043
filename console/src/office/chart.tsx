import { useId } from 'preact/hooks';
import { grouped } from './numbers';

export type Bar = { key: string; name: string; count: number };

const WIDTH = 720;
const ROW = 30;
const NAME = 200;
const HEIGHT = 220;
const FOOT = 24;

/** A bar a row, with its name and its count: for names. */
export function BarsAcross({ title, told, bars }: { title: string; told: string; bars: Bar[] }) {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const room = WIDTH - NAME - 80;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-told`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-told`}>{told}</desc>
      {bars.map(({ key, name, count }, i) => {
        const length = Math.max(2, (count / most) * room);
        return (
          <g key={key} transform={`translate(0 ${i * ROW})`}>
            <text x={NAME - 8} y={ROW / 2 + 5} text-anchor="end">
              {name.length > 26 ? `${name.slice(0, 25)}…` : name}
            </text>
            <rect x={NAME} y={4} width={length} height={ROW - 8} rx={2} />
            <text x={NAME + length + 8} y={ROW / 2 + 5}>
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
  const step = (WIDTH - 60) / Math.max(1, bars.length);
  const every = Math.ceil(bars.length / 10);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-told`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-told`}>{told}</desc>
      {[most, Math.floor(most / 2)].map((mark) => {
        const y = HEIGHT - (mark / most) * (HEIGHT - 20);
        return (
          <g key={mark}>
            <line x1={54} x2={WIDTH} y1={y} y2={y} />
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
