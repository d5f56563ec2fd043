import { say } from '../language';
import { command, type Opened, type Revision } from '../newsroom';
import { moment } from '../times';
import { Dialog } from '../ui/dialog';
import { useDoing, WhyNot } from './doing';
import { nameOf } from './states';

/** Makes an earlier text the newest again; the one that is the newest now stays in the history. */
export function RestoreDialog({
  article,
  version,
  onClose,
  onDone,
  onFaster,
}: {
  article: Opened;
  version: Revision;
  onClose: () => void;
  onDone: () => void;
  onFaster: () => void;
}) {
  const doing = useDoing(onFaster);
  const restore = async () => {
    const body = { version: version.version };
    const isDone = await doing.run([article.version, body], async (key) => {
      await command(article.id, 'restore', article.version, key, body);
    });
    if (isDone) onDone();
  };
  return (
    <Dialog title={say('Khôi phục bản cũ', 'Restore it')} onClose={onClose}>
      <p>
        {say(
          `Nội dung bản ${version.version} (${nameOf(version.by)}, ${moment(version.at)}) sẽ thành bản mới nhất. Bản hiện nay vẫn còn trong lịch sử. Bạn đọc chưa thấy gì khác cho đến khi đăng.`,
          `The text of version ${version.version} (${nameOf(version.by)}, ${moment(version.at)}) becomes the newest. What is the newest now stays in the history. Readers see nothing of it until it is published.`,
        )}
      </p>
      <WhyNot of={doing} />
      <p class="actions">
        <button type="button" class="button strong" disabled={doing.isBusy} onClick={restore}>
          {say('Khôi phục', 'Restore')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {say('Để nguyên', 'Leave it')}
        </button>
      </p>
    </Dialog>
  );
}
