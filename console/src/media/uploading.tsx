import { say } from '../language';
import type { Step, Upload, Uploads } from './upload';
import '../uploads.css';

/** What is on its way, how far it is, and why what was not taken was not. */
export function Uploading({ uploads }: { uploads: Uploads }) {
  const list = uploads.list.value;
  if (list.length === 0) return null;
  const many = (step: Step) => list.filter((upload) => upload.step === step).length;
  const [done, failed] = [many('done'), many('failed')];
  return (
    <section class="uploads" aria-label={say('Tệp đang tải lên', 'Files on their way')}>
      <p role="status">
        {say(
          `Đã tải ${done} trong ${list.length} tệp`,
          `${done} of ${list.length} files are there`,
        )}
      </p>
      {(uploads.isBusy || failed > 1) && (
        <p class="actions">
          {failed > 1 && (
            <button type="button" class="button" onClick={() => uploads.allAgain()}>
              {say(`Thử lại ${failed} tệp`, `Try ${failed} files again`)}
            </button>
          )}
          {uploads.isBusy && (
            <button type="button" class="button" onClick={() => uploads.removeRest()}>
              {say('Thôi tải phần còn lại', 'Leave out the rest')}
            </button>
          )}
        </p>
      )}
      <ul>
        {list.map((upload) => (
          <Row key={upload.id} upload={upload} uploads={uploads} />
        ))}
      </ul>
    </section>
  );
}

function Row({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { id, name, step, sent, reason } = upload;
  return (
    <li class={step}>
      <span class="name">{name}</span>
      {step === 'sending' && (
        <progress max={1} value={sent} aria-label={name}>
          {Math.round(sent * 100)}%
        </progress>
      )}
      <span class="meta">{reason ?? stepName(step)}</span>
      {step !== 'done' && (
        <span class="actions">
          {step === 'failed' && (
            <button type="button" class="plain" onClick={() => uploads.again(id)}>
              {say('Thử lại', 'Try again')}
              <span class="unseen"> {name}</span>
            </button>
          )}
          <button type="button" class="plain" onClick={() => uploads.remove(id)}>
            {say('Bỏ', 'Leave out')}
            <span class="unseen"> {name}</span>
          </button>
        </span>
      )}
    </li>
  );
}

function stepName(step: Step): string {
  switch (step) {
    case 'waiting':
      return say('Đang chờ', 'Waiting');
    case 'preparing':
      return say('Đang chuẩn bị', 'Being prepared');
    case 'sending':
      return say('Đang gửi', 'Being sent');
    case 'checking':
      return say('Đang kiểm tra', 'Being checked');
    case 'done':
      return say('Xong', 'Done');
    case 'failed':
      return say('Chưa tải được', 'Not taken');
  }
}
