import { say } from '../language';
import { me } from '../me';
import { moment } from '../times';
import { whose } from './month-history';
import type { Counts } from './sheet';
import { pair } from './taking';
import type { Month } from './tthc';

/** Says who was faster, and asks whose counts go on. */
export function Overtaken({
  theirs,
  mine,
  onTheirs,
  onMine,
}: {
  theirs: Month;
  mine: Counts;
  onTheirs: () => void;
  onMine: () => void;
}) {
  const [newest] = theirs.past;
  const isMe = newest?.by === me.value?.sub;
  const who = isMe
    ? say('Chính bạn, ở một cửa sổ khác,', 'You, in another window,')
    : newest
      ? whose(newest, theirs.names)
      : say('Người khác', 'Somebody else');
  const when = newest ? moment(newest.at) : '';
  return (
    <div class="notice bad" role="alert">
      <p>
        {say(
          `${who} đã lưu tháng này trước (${when}). Chưa có gì bị ghi đè.`,
          `${who} saved this month first (${when}). Nothing was overwritten.`,
        )}
      </p>
      <p>
        {say('Số của họ', 'Theirs')}: {theirs.now ? pair(theirs.now) : '–'}.{' '}
        {say('Số của bạn', 'Yours')}: {pair(mine)}.
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={onTheirs}>
          {say('Lấy số của họ', 'Take theirs')}
        </button>
        <button type="button" class="button" onClick={onMine}>
          {say('Giữ số của tôi để lưu tiếp', 'Keep mine, to save over theirs')}
        </button>
      </p>
    </div>
  );
}
