import { say } from '../language';
import type { Media } from '../media/library';
import { Field, TextField } from '../ui/field';

export type MediaWish = { kind: Media['kind'] | ''; isUnused: boolean; written: string };

export function MediaFilters({
  of,
  onChange,
}: {
  of: MediaWish;
  onChange: (wish: MediaWish) => void;
}) {
  return (
    <search class="filters">
      <TextField
        label={say('Tìm theo tên hoặc mô tả', 'Search names and descriptions')}
        type="search"
        value={of.written}
        onInput={(written) => onChange({ ...of, written })}
      />
      <Field label={say('Loại', 'Kind')}>
        {(described) => (
          <select
            {...described}
            value={of.kind}
            onChange={(event) =>
              onChange({ ...of, kind: event.currentTarget.value as MediaWish['kind'] })
            }
          >
            <option value="">{say('Tất cả', 'All')}</option>
            <option value="picture">{say('Ảnh', 'Pictures')}</option>
            <option value="document">{say('Tài liệu', 'Documents')}</option>
          </select>
        )}
      </Field>
      <p class="check">
        <label>
          <input
            type="checkbox"
            checked={of.isUnused}
            onChange={(event) => onChange({ ...of, isUnused: event.currentTarget.checked })}
          />{' '}
          {say('Chỉ tệp chưa bài nào dùng, cũ hơn 30 ngày', 'Only unused ones, older than 30 days')}
        </label>
      </p>
    </search>
  );
}
