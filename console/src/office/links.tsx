import { say } from '../language';
import { Cell } from './cell';
import type { Link } from './sites';

/** A list of names with addresses. */
export function Links({
  legend,
  hint,
  links,
  faultOf,
  onChange,
}: {
  legend: string;
  hint: string;
  links: Link[];
  faultOf: (at: number, member: keyof Link) => string | undefined;
  onChange: (links: Link[]) => void;
}) {
  const set = (at: number, more: Partial<Link>) =>
    onChange(links.map((link, i) => (i === at ? { ...link, ...more } : link)));
  return (
    <fieldset>
      <legend>{legend}</legend>
      <p class="hint">{hint}</p>
      <ol class="site-rows">
        {links.map((link, i) => (
          <li key={i}>
            <Cell
              name={say(`Tên liên kết ${i + 1}`, `Name of link ${i + 1}`)}
              hint={say('Tên', 'Name')}
              value={link.name}
              fault={faultOf(i, 'name')}
              onInput={(name) => set(i, { name })}
            />
            <Cell
              name={say(`Địa chỉ liên kết ${i + 1}`, `Address of link ${i + 1}`)}
              hint="https://…"
              value={link.url}
              fault={faultOf(i, 'url')}
              onInput={(url) => set(i, { url })}
            />
            <button
              type="button"
              class="plain"
              aria-label={say(`Bỏ liên kết ${link.name}`, `Remove ${link.name}`)}
              onClick={() => onChange(links.filter((_, at) => at !== i))}
            >
              {say('Bỏ', 'Remove')}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="button"
        onClick={() => onChange([...links, { name: '', url: '' }])}
      >
        {say('Thêm liên kết', 'Add a link')}
      </button>
    </fieldset>
  );
}
