import { useRef, useState } from 'preact/hooks';
import { say } from '../language';
import { type Check, command, type Opened, type Text } from '../newsroom';
import { announce } from '../ui/notice';
import { ChangeKind, NO_KIND } from './change-kind';
import { useDoing, WhyNot } from './doing';
import { Timing, timeInWords } from './timing';
import { count } from './waiting';
import { proposed, said, timeOf, wrong, zoneOf } from './when';

/** When and how it comes out, and the one button that does it. */
export function PublishForm({
  article,
  checks,
  before,
  onDone,
  again,
}: {
  article: Opened;
  checks: Check[];
  /** What readers have already; null where they have nothing. */
  before: Text | null;
  onDone: () => void;
  again: () => void;
}) {
  const zone = zoneOf(article.at);
  const [timing, setTiming] = useState(() => proposed(article.publishAt, zone));
  const [kind, setKind] = useState(NO_KIND);
  const [isAsked, setAsked] = useState(false);
  const doing = useDoing(again);
  const sent = useRef(new Map<string, object>());
  const isChange = before !== null;
  const isHeld = checks.some((check) => check.level === 'block');
  const isNoteMissing = isChange && !kind.isMinor && kind.note.trim() === '';
  const isWrong = isChange ? isNoteMissing : wrong(timing, zone) !== null;
  const publish = async (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (isWrong) return;
    const change = kind.isMinor ? { minor: true } : { correction: kind.note.trim() };
    const how = isChange ? change : said(timing, article.publishAt, zone);
    const isDone = await doing.run([article.version, isChange ? change : timing], async (key) => {
      const same = sent.current.get(key) ?? how; // a time that is said in it does not go on
      sent.current.set(key, same);
      await command(article.id, 'publish', article.version, key, same);
    });
    if (!isDone) return;
    announce(
      timing.isLater && !isChange
        ? say('Đã hẹn giờ đăng', 'It is to come out')
        : say('Đã đăng', 'Published'),
    );
    count().catch(() => undefined);
    onDone();
  };
  return (
    <form onSubmit={publish} noValidate>
      {isChange ? (
        <ChangeKind
          of={kind}
          fault={
            isAsked && isNoteMissing
              ? say('Viết cho bạn đọc biết điều gì đã sửa.', 'Say what was corrected.')
              : undefined
          }
          onChange={setKind}
        />
      ) : (
        <Timing of={timing} zone={zone} onChange={setTiming} />
      )}
      <WhyNot of={doing} />
      {isHeld && (
        <p id="held" class="fault">
          {say(
            'Sửa xong các lỗi bắt buộc ở trên rồi mới đăng được.',
            'Mend what stands above first.',
          )}
        </p>
      )}
      <p>
        <button
          type="submit"
          class="button strong"
          disabled={isHeld || doing.isBusy}
          aria-describedby={isHeld ? 'held' : undefined}
        >
          {buttonName(isChange, kind.isMinor, timing.isLater ? timeOf(timing.field, zone) : null)}
        </button>
      </p>
    </form>
  );
}

function buttonName(isChange: boolean, isMinor: boolean, at: string | null): string {
  if (isChange) {
    return isMinor
      ? say('Cập nhật bài đang đăng', 'Change what readers have')
      : say('Đăng kèm lời đính chính', 'Publish with the correction');
  }
  return at
    ? say(`Hẹn đăng lúc ${timeInWords(at)}`, `Have it come out at ${timeInWords(at)}`)
    : say('Đăng lên trang ngay bây giờ', 'Publish now');
}
