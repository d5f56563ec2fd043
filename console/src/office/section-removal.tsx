import { useState } from 'preact/hooks';
import { say } from '../language';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Moving } from './moving';
import type { Section } from './sites';

/** Asks where a section's address leads once it is gone, and moves what is in it. */
export function SectionRemoval({
  section,
  others,
  onRemove,
  onClose,
}: {
  section: Section;
  /** Those that are saved: articles can go there. */
  others: Section[];
  onRemove: (leadsTo: string) => void;
  onClose: () => void;
}) {
  const [to, setTo] = useState(others[0]?.slug ?? '');
  return (
    <Dialog title={say(`Bỏ “${section.name}”`, `Give up “${section.name}”`)} onClose={onClose}>
      {others.length === 0 ? (
        <p>
          {say(
            'Trang cần ít nhất một chuyên mục khác: hãy thêm và lưu trước.',
            'The site needs another section: add and save one first.',
          )}
        </p>
      ) : (
        <>
          <Field
            label={say('Chuyên mục thay thế', 'Which takes its place')}
            hint={say(
              `Địa chỉ /chuyen-muc/${section.slug} và bản tin của nó sẽ dẫn tới đó.`,
              `/chuyen-muc/${section.slug} and its feeds will lead there.`,
            )}
          >
            {(described) => (
              <select
                {...described}
                value={to}
                onChange={(event) => setTo(event.currentTarget.value)}
              >
                {others.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <p>
            {say(
              'Chuyên mục chỉ bỏ được khi không còn bài. Chuyển bài có hiệu lực ngay, và được ghi vào lịch sử từng bài.',
              'Only an empty section can go. Moving takes effect at once, and is in each article’s history.',
            )}
          </p>
          <Moving key={to} from={section.slug} to={to} onDone={() => undefined} />
          <p class="actions">
            <button type="button" class="button strong" onClick={() => onRemove(to)}>
              {say('Bỏ khỏi danh sách', 'Take it off the list')}
            </button>
            <button type="button" class="button" onClick={onClose}>
              {say('Giữ lại', 'Keep it')}
            </button>
          </p>
        </>
      )}
    </Dialog>
  );
}
