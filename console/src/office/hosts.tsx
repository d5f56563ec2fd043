import { say } from '../language';
import { announce } from '../ui/notice';
import { Cell } from './cell';

/** Names by which the site is reached; the first is the one that readers see. */
export function Hosts({
  hosts,
  former,
  faultOf,
  onChange,
}: {
  hosts: string[];
  former: string[];
  faultOf: (at: number) => string | undefined;
  onChange: (hosts: string[]) => void;
}) {
  return (
    <fieldset>
      <legend>{say('Tên miền', 'Hosts')}</legend>
      <p class="hint">
        {say(
          'Tên đầu tiên là tên chính: người đọc vào tên khác sẽ được dẫn về đó.',
          'The first is the main one: readers of the others are led to it.',
        )}
      </p>
      <ol class="site-rows">
        {hosts.map((host, i) => {
          const name = host || say('trống', 'empty');
          return (
            <li key={i}>
              <Cell
                name={say(`Tên miền ${i + 1}`, `Host ${i + 1}`)}
                value={host}
                fault={faultOf(i)}
                onInput={(value) => onChange(hosts.map((each, at) => (at === i ? value : each)))}
              />
              <span class="actions">
                {i > 0 && (
                  <button
                    type="button"
                    class="plain"
                    aria-label={say(`Đặt ${name} làm tên chính`, `Make ${name} the main host`)}
                    onClick={() => {
                      onChange([host, ...hosts.filter((_, at) => at !== i)]);
                      announce(say(`${name} là tên chính.`, `${name} is the main host.`));
                    }}
                  >
                    {say('Làm tên chính', 'Make it the main one')}
                  </button>
                )}
                {hosts.length > 1 && (
                  <button
                    type="button"
                    class="plain"
                    aria-label={say(`Bỏ tên miền ${name}`, `Give up ${name}`)}
                    onClick={() => onChange(hosts.filter((_, at) => at !== i))}
                  >
                    {say('Bỏ', 'Remove')}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <button type="button" class="button" onClick={() => onChange([...hosts, ''])}>
        {say('Thêm tên miền', 'Add a host')}
      </button>
      {former.length > 0 && (
        <p class="meta">
          {say('Tên cũ, vẫn dẫn về tên chính', 'Former ones, which lead here')}: {former.join(', ')}
        </p>
      )}
    </fieldset>
  );
}
