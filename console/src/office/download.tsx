import { useState } from 'preact/hooks';
import { explain } from '../api';
import { say } from '../language';
import { announce } from '../ui/notice';
import { download } from './records';

/** Saves as CSV what is shown. */
export function Download({ path, name }: { path: string; name: string }) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const save = async () => {
    setBusy(true);
    setFailure('');
    try {
      if (await download(path, name)) {
        setFailure(
          say(
            'Tệp đã đầy: chỉ có phần mới nhất. Chọn hẹp hơn để lấy phần còn lại.',
            'The file is full and has the newest alone. Ask for less to get the rest.',
          ),
        );
      }
      announce(say(`Đã tải ${name}.csv.`, `${name}.csv is downloaded.`));
    } catch (error) {
      setFailure(explain(error));
    }
    setBusy(false);
  };
  return (
    <>
      <button type="button" class="button" disabled={isBusy} onClick={save}>
        {isBusy ? say('Đang tải…', 'Downloading…') : say('Tải CSV cho Excel', 'Download as CSV')}
      </button>
      {failure && (
        <span class="fault" role="alert">
          {failure}
        </span>
      )}
    </>
  );
}
