import { say } from '../language';
import type { Revision } from '../newsroom';
import { moment } from '../times';
import { type Asking, DeedDialog } from './deed-dialog';
import { nameOf } from './states';

/** Makes an earlier text the newest again; the one that is the newest now stays in the history. */
export function RestoreDialog({ version, ...of }: Asking & { version: Revision }) {
  return (
    <DeedDialog
      of={of}
      title={say('Khôi phục bản cũ', 'Restore it')}
      deed="restore"
      button={say('Khôi phục', 'Restore')}
      body={() => ({ version: version.version })}
    >
      {() => (
        <p>
          {say(
            `Nội dung bản ${version.version} (${nameOf(version.by)}, ${moment(version.at)}) sẽ thành bản mới nhất. Bản hiện nay vẫn còn trong lịch sử. Bạn đọc chưa thấy gì khác cho đến khi đăng.`,
            `The text of version ${version.version} (${nameOf(version.by)}, ${moment(version.at)}) becomes the newest. What is the newest now stays in the history. Readers see nothing of it until it is published.`,
          )}
        </p>
      )}
    </DeedDialog>
  );
}
