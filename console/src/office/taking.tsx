import { say } from '../language';
import { Dialog } from '../ui/dialog';
import { type Change, changes } from './changes';
import { grouped } from './numbers';
import type { Counts, Reading, Row } from './sheet';

/** What a table from elsewhere changes, before it is taken. */
export function Taking({
  reading,
  now,
  onTake,
  onClose,
}: {
  reading: Reading;
  now: Row[];
  onTake: () => void;
  onClose: () => void;
}) {
  const isWhole = reading.rows.length === 1 && !reading.rows[0]?.field;
  const found = changes(isWhole ? [] : now, reading.rows);
  const heads = [
    say('Lĩnh vực', 'Field'),
    say('Đang có', 'Now'),
    say('Sẽ thành', 'Becomes'),
    say('Thay đổi', 'Change'),
  ];
  return (
    <Dialog title={say('Xem trước khi lấy số liệu', 'What would change')} onClose={onClose}>
      {reading.told.map((text) => (
        <p key={text} class="notice">
          {text}
        </p>
      ))}
      {isWhole && now.length > 0 && (
        <p class="notice">
          {say(
            'Bảng chỉ có số của cả tháng: các lĩnh vực đang có sẽ được bỏ ra.',
            'The table has the whole month alone: the fields that are here will be dropped.',
          )}
        </p>
      )}
      <table class="cards">
        <caption>{say('Trước & đúng hạn / trễ hạn', 'On time / late')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map((change) => (
            <tr key={change.field} class={change.kind}>
              <td data-label={heads[0]}>{change.field || say('Cả tháng', 'The whole month')}</td>
              <td data-label={heads[1]}>{change.before ? pair(change.before) : '–'}</td>
              <td data-label={heads[2]}>{pair(change.after)}</td>
              <td data-label={heads[3]}>{inWords(change)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">
        {say(
          'Số liệu vào biểu trước; chỉ lên trang khi bấm “Lưu”.',
          'They go into the form first, and to readers only when you save.',
        )}
      </p>
      <p class="actions">
        <button type="button" class="button strong" onClick={onTake}>
          {say('Lấy các số này', 'Take them')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {say('Không lấy', 'Leave them')}
        </button>
      </p>
    </Dialog>
  );
}

/** `1.234 / 5`. */
export function pair({ onTime, late }: Counts): string {
  return `${grouped(onTime)} / ${grouped(late)}`;
}

function inWords({ kind }: Change): string {
  if (kind === 'new') return say('Thêm mới', 'New');
  if (kind === 'changed') return say('Thay số', 'Changed');
  return kind === 'same'
    ? say('Như cũ', 'As it was')
    : say('Không có trong bảng, giữ nguyên', 'Not in the table: stays');
}
