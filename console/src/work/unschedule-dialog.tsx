import { say } from '../language';
import { type Asking, DeedDialog } from './deed-dialog';
import { timeInWords } from './timing';

/** Keeps back what was to come out. */
export function UnscheduleDialog(of: Asking) {
  const at = of.article.public.publishedAt;
  return (
    <DeedDialog
      of={of}
      title={say('Thu lại lịch đăng', 'Keep it back')}
      deed="unschedule"
      button={say('Thu lại lịch', 'Keep it back')}
      body={() => ({})}
    >
      {() => (
        <p>
          {say(
            `Bài sẽ không lên trang${at ? ` lúc ${timeInWords(at)}` : ''}, và trở lại là bản nháp.`,
            `It does not come out${at ? ` at ${timeInWords(at)}` : ''}, and is a draft again.`,
          )}
        </p>
      )}
    </DeedDialog>
  );
}
