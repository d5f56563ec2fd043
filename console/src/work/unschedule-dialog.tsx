import { say } from '../language';
import { command, type Opened } from '../newsroom';
import { Dialog } from '../ui/dialog';
import { useDoing, WhyNot } from './doing';
import { timeInWords } from './timing';

/** Keeps back what was to come out. */
export function UnscheduleDialog({
  article,
  onClose,
  onDone,
  onFaster,
}: {
  article: Opened;
  onClose: () => void;
  onDone: () => void;
  onFaster: () => void;
}) {
  const doing = useDoing(onFaster);
  const at = article.public.publishedAt;
  const send = async () => {
    const isDone = await doing.run([article.version], async (key) => {
      await command(article.id, 'unschedule', article.version, key);
    });
    if (isDone) onDone();
  };
  return (
    <Dialog title={say('Thu lại lịch đăng', 'Keep it back')} onClose={onClose}>
      <p>
        {say(
          `Bài sẽ không lên trang${at ? ` lúc ${timeInWords(at)}` : ''}, và trở lại là bản nháp.`,
          `It does not come out${at ? ` at ${timeInWords(at)}` : ''}, and is a draft again.`,
        )}
      </p>
      <WhyNot of={doing} />
      <p class="actions">
        <button type="button" class="button strong" disabled={doing.isBusy} onClick={send}>
          {say('Thu lại lịch', 'Keep it back')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {say('Để nguyên', 'Leave it')}
        </button>
      </p>
    </Dialog>
  );
}
