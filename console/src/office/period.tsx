import { say } from '../language';
import { Field } from '../ui/field';
import { thisMonth } from './zone';

/** Which month is looked at: from 2000 to next year, as the portal takes it. */
export function Period({
  year,
  month,
  onChange,
}: {
  year: number;
  month: number;
  onChange: (year: number, month: number) => void;
}) {
  const last = Math.max(thisMonth().year + 1, year);
  const years = Array.from({ length: Math.min(last - 1999, 12) }, (_, i) => last - i);
  const months = Array.from({ length: 12 }, (_, i) => i + 1);
  return (
    <div class="period">
      <Field label={say('Tháng', 'Month')}>
        {(described) => (
          <select
            {...described}
            value={month}
            onChange={(event) => onChange(year, Number(event.currentTarget.value))}
          >
            {months.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('Năm', 'Year')}>
        {(described) => (
          <select
            {...described}
            value={year}
            onChange={(event) => onChange(Number(event.currentTarget.value), month)}
          >
            {(years.includes(year) ? years : [...years, year]).map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
