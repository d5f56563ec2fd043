import { say } from '../language';
import { moment } from '../times';
import type { Part, Rival } from './part';

/** Says that somebody was faster with this part, and asks whose goes on. */
export function Conflict({
  part,
  rival,
}: {
  part: Pick<Part<unknown>, 'isBehind' | 'takeTheirs' | 'keepMine'>;
  rival: Rival | null;
}) {
  if (!part.isBehind) return null;
  const who = rival?.name ?? say('Người khác', 'Somebody else');
  const when = rival?.at ? ` (${moment(rival.at)})` : '';
  return (
    <div class="notice bad" role="alert">
      <p>
        {say(
          `${who} đã sửa phần này trước bạn${when}. Chưa có gì bị ghi đè.`,
          `${who} changed this part before you did${when}. Nothing was overwritten.`,
        )}
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={part.takeTheirs}>
          {say('Lấy bản của họ', 'Take theirs')}
        </button>
        <button type="button" class="button" onClick={part.keepMine}>
          {say('Giữ bản của tôi để lưu tiếp', 'Keep mine, to save over theirs')}
        </button>
      </p>
    </div>
  );
}
