import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api';
import { say } from '../language';
import { TextField } from '../ui/field';
import { slugOf } from './fields';

type Use = { slug: string; free: boolean; article: string | null; proposal: string | null };

/** Where the article is to be; its title says it, unless somebody does. */
export function AddressField({
  id,
  title,
  chosen,
  now,
  isFixed,
  onChange,
}: {
  id: string;
  title: string;
  chosen: string;
  now: string | null;
  isFixed: boolean;
  onChange: (slug: string) => void;
}) {
  const [written, setWritten] = useState(chosen);
  const [use, setUse] = useState<Use | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => setWritten(chosen), [chosen]);
  useEffect(() => {
    setUse(null);
    if (isFixed || !written) return setFault('');
    if (written.length > 120 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(written)) {
      setFault(
        say(
          'Chỉ dùng chữ thường không dấu, số và gạch nối, tối đa 120 ký tự.',
          'Only small letters without marks, digits and hyphens, at most 120.',
        ),
      );
      return;
    }
    setFault('');
    const wait = setTimeout(() => {
      if (written !== chosen) onChange(written);
      ask<Use>('GET', `/slugs/${written}`).then(setUse, () => undefined);
    }, 600);
    return () => clearTimeout(wait);
  }, [written, isFixed]);
  if (isFixed) {
    return (
      <div class="field">
        <p class="label">{say('Địa chỉ', 'Address')}</p>
        <p>
          <code>/bai-viet/{now}</code>
        </p>
        <p class="hint">
          {say(
            'Bài đã đăng giữ địa chỉ của nó. Đổi ở màn hình Đăng.',
            'A published article keeps its address. It is changed on the screen Publish.',
          )}
        </p>
      </div>
    );
  }
  const taken = use && !use.free && use.article !== id ? use : null;
  return (
    <>
      <TextField
        place="slug"
        label={say('Địa chỉ (tự đặt theo tiêu đề nếu để trống)', 'Address (the title’s if empty)')}
        hint={<code>/bai-viet/{written || slugOf(title) || '…'}</code>}
        fault={
          fault ||
          (taken ? say('Địa chỉ này đã có bài khác dùng.', 'Another article has it.') : undefined)
        }
        value={written}
        onInput={(value) => {
          setWritten(value);
          if (!value) onChange('');
        }}
      />
      {taken?.proposal && (
        <p>
          <button type="button" class="plain" onClick={() => setWritten(taken.proposal ?? '')}>
            {say(`Dùng ${taken.proposal}`, `Use ${taken.proposal}`)}
          </button>
        </p>
      )}
      {use?.free && <p class="hint">{say('Địa chỉ còn trống.', 'The address is free.')}</p>}
    </>
  );
}
