import { say } from '../language';
import type { Section } from '../newsroom';
import { Field } from '../ui/field';
import type { Choices, Filters } from './filters';
import { sectionName } from './row';

type Choice = { value: string; name: string };

/** Narrows what is loaded of a list. */
export function FilterBar({
  of,
  filters,
  sections,
  onChange,
}: {
  of: Choices;
  filters: Filters;
  sections: Section[];
  onChange: (filters: Filters) => void;
}) {
  const plain = (value: string) => ({ value, name: value });
  return (
    <details class="narrowing" open={isWide()}>
      <summary>{say('Lọc', 'Filter')}</summary>
      <div class="filters">
        <Chooser
          label={say('Chuyên mục', 'Section')}
          value={filters.section}
          choices={of.sections.map((slug) => ({ value: slug, name: sectionName(slug, sections) }))}
          onChange={(section) => onChange({ ...filters, section })}
        />
        <Chooser
          label={say('Tác giả', 'Author')}
          value={filters.author}
          choices={of.authors.map(plain)}
          onChange={(author) => onChange({ ...filters, author })}
        />
        <Chooser
          label={say('Tháng', 'Month')}
          value={filters.month}
          choices={of.months.map((month) => ({
            value: month,
            name: `${month.slice(5)}/${month.slice(0, 4)}`,
          }))}
          onChange={(month) => onChange({ ...filters, month })}
        />
      </div>
    </details>
  );
}

/** Telephones show them when they are asked for. */
function isWide(): boolean {
  return matchMedia('(min-width: 40rem)').matches;
}

function Chooser({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: string;
  choices: Choice[];
  onChange: (value: string) => void;
}) {
  return (
    <Field label={label}>
      {(described) => (
        <select
          {...described}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          <option value="">{say('Tất cả', 'All')}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
