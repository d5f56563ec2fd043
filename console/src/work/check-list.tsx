import { say } from '../language';
import type { Check } from '../newsroom';
import { ARTICLES } from './row';

/** What keeps a text from readers and what is odd about it; each line leads to its place. */
export function CheckList({ id, checks }: { id: string; checks: Check[] }) {
  const blocking = checks.filter((check) => check.level === 'block');
  const odd = checks.filter((check) => check.level === 'warn');
  return (
    <section>
      <h2>{say('Kiểm tra', 'Checks')}</h2>
      {checks.length === 0 && (
        <p class="notice good">{say('Không thấy vấn đề gì.', 'Nothing was found.')}</p>
      )}
      {blocking.length > 0 && (
        <div class="notice bad">
          <h3>
            {say(
              `Phải sửa trước khi đăng (${blocking.length})`,
              `To be mended before it comes out (${blocking.length})`,
            )}
          </h3>
          <Lines id={id} of={blocking} />
        </div>
      )}
      {odd.length > 0 && (
        <div class="notice">
          <h3>
            {say(`Nên xem lại, không bắt buộc (${odd.length})`, `Worth a look (${odd.length})`)}
          </h3>
          <Lines id={id} of={odd} />
        </div>
      )}
    </section>
  );
}

function Lines({ id, of }: { id: string; of: Check[] }) {
  return (
    <ul class="checks">
      {of.map((check, index) => (
        <li key={`${check.code} ${check.pointer} ${index}`}>
          {check.message}{' '}
          <a href={placeOf(id, check.pointer)}>
            {say('Đến chỗ này', 'Go there')}
            <span class="unseen">: {check.message}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Where in the writing it is: `/image/alt` lies at the picture. */
export function placeOf(id: string, pointer: string): string {
  const field = pointer.split('/')[1];
  return `${ARTICLES}/${id}${field ? `#${field}` : ''}`;
}
