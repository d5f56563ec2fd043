import { useState } from 'preact/hooks';
import { say } from '../language';
import { me } from '../me';
import { moment } from '../times';
import { Dialog } from '../ui/dialog';
import { pair } from './taking';
import type { Month, Past } from './tthc';

/** What was done to a month, the newest first, each with a way back. */
export function MonthHistory({
  of,
  onUndo,
}: {
  of: Month;
  onUndo: (past: Past) => Promise<unknown>;
}) {
  const [undone, setUndone] = useState<Past | null>(null);
  const [isBusy, setBusy] = useState(false);
  if (of.past.length === 0) return null;
  const heads = [
    say('Lúc', 'When'),
    say('Ai', 'Who'),
    say('Việc', 'What'),
    say('Trước đó', 'Before'),
    say('Sau đó', 'After'),
  ];
  const undo = async (past: Past) => {
    setBusy(true);
    await onUndo(past);
    setBusy(false);
    setUndone(null);
  };
  return (
    <section>
      <h2>{say('Lịch sử của tháng', 'History of the month')}</h2>
      <table class="cards">
        <caption>{say('Trước & đúng hạn / trễ hạn', 'On time / late')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {of.past.map((past) => (
            <tr key={past.after.version}>
              <td data-label={heads[0]}>{moment(past.at)}</td>
              <td data-label={heads[1]}>{whose(past, of.names)}</td>
              <td data-label={heads[2]}>{deed(past)}</td>
              <td data-label={heads[3]}>{past.before ? pair(past.before) : '–'}</td>
              <td data-label={heads[4]}>{pair(past.after)}</td>
              <td>
                {past.before && (
                  <button type="button" class="plain" onClick={() => setUndone(past)}>
                    {say('Lấy lại số trước đó', 'Back to before')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {undone?.before && (
        <Dialog
          title={say('Lấy lại số trước đó?', 'Back to what was before?')}
          onClose={() => setUndone(null)}
        >
          <p>
            {say(
              `Số liệu tháng ${of.month}/${of.year} sẽ trở lại ${pair(undone.before)}, như trước lúc ${moment(undone.at)}. Các lần sửa sau đó cũng mất hiệu lực; lịch sử vẫn giữ đủ.`,
              `${of.month}/${of.year} becomes ${pair(undone.before)} again, as before ${moment(undone.at)}. What was done since is undone as well; the history keeps all of it.`,
            )}
          </p>
          <p class="actions">
            <button
              type="button"
              class="button strong"
              disabled={isBusy}
              onClick={() => undo(undone)}
            >
              {say('Lấy lại', 'Bring it back')}
            </button>
            <button type="button" class="button" onClick={() => setUndone(null)}>
              {say('Thôi', 'Leave it')}
            </button>
          </p>
        </Dialog>
      )}
    </section>
  );
}

/** Who did it, a person or a program. */
export function whose({ by, program }: Past, names: Record<string, string>): string {
  return program ? say(`Phần mềm ${program}`, `The program ${program}`) : called(by, names);
}

/** A name, or what stands for whoever has none. */
export function called(sub: string, names: Record<string, string>): string {
  if (me.value?.sub === sub) return say('Bạn', 'You');
  return names[sub] ?? (sub === 'import' ? say('Nhập từ thư mục', 'A content folder') : sub);
}

function deed({ what, before }: Past): string {
  if (what === 'import') return say('Nhập từ thư mục', 'Imported');
  if (what === 'add') return say('Cộng thêm', 'Added');
  if (what === 'correct') return say('Đính chính', 'Corrected');
  return before ? say('Sửa', 'Changed') : say('Nhập lần đầu', 'First entered');
}
