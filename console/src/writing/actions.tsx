import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { explain, newKey } from '../api';
import { say } from '../language';
import { command, type Opened } from '../newsroom';
import { announce } from '../ui/notice';
import { preview } from './preview';
import type { Saving } from './saving';
import { settle } from './settling';

/** Save, look, and hand on: what hands on stands apart from what saves. */
export function Actions({
  id,
  article,
  saving,
  onDone,
  line,
}: {
  id: string;
  article: Opened | null;
  saving: Saving;
  onDone: () => Promise<Opened | null>;
  line: ComponentChildren;
}) {
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const key = useRef({ of: '', key: '' });
  const may = article?.may ?? [];
  const settled = () => settle(saving);
  const guarded = async (work: () => Promise<boolean>) => {
    if (isBusy) return;
    setBusy(true);
    setFault('');
    try {
      if (!(await work())) {
        setFault(
          say(
            'Bài chưa lưu được nên chưa làm tiếp. Xem dòng trạng thái lưu.',
            'The article could not be saved first. See the line about saving.',
          ),
        );
      }
    } catch (error) {
      setFault(explain(error));
    } finally {
      setBusy(false);
    }
  };
  const show = () => guarded(() => preview(id, settled));
  const hand = (deed: 'submit' | 'take-back', said: string) =>
    guarded(async () => {
      if (deed === 'submit' && !(await settled())) return false;
      const of = `${deed} ${saving.version}`;
      if (key.current.of !== of) key.current = { of, key: newKey() };
      const done = await command(id, deed, saving.version, key.current.key);
      saving.version = done.version;
      await onDone();
      announce(said);
      return true;
    });
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const hasControl = event.ctrlKey || event.metaKey;
      if (hasControl && !event.altKey && event.code === 'KeyS') {
        event.preventDefault();
        saving.saveNow();
        if (saving.isDone) announce(say('Đã lưu', 'Saved'));
      }
      if (event.ctrlKey && event.altKey && event.code === 'KeyP') {
        event.preventDefault();
        void show();
      }
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  });
  return (
    <div class="work-bar">
      {fault && (
        <p class="notice bad" role="alert">
          {fault}
        </p>
      )}
      <div class="actions">
        {line}
        <button type="button" class="button" onClick={() => saving.saveNow()} title="Ctrl+S">
          {say('Lưu', 'Save')}
        </button>
        <button
          type="button"
          class="button"
          disabled={isBusy || saving.version === 0}
          onClick={show}
          title="Ctrl+Alt+P"
        >
          {say('Xem trước', 'Preview')}
        </button>
        {article && (
          <a class="plain" href={`/quan-tri/bai-viet/${id}/lich-su`}>
            {say('Lịch sử', 'History')}
          </a>
        )}
        <span class="apart">
          {may.includes('take-back') && (
            <button
              type="button"
              class="button"
              disabled={isBusy}
              onClick={() => hand('take-back', say('Đã lấy lại bài', 'Taken back'))}
            >
              {say('Lấy lại', 'Take back')}
            </button>
          )}
          {may.includes('submit') && (
            <button
              type="button"
              class="button strong"
              disabled={isBusy}
              onClick={() => hand('submit', say('Đã gửi duyệt', 'Submitted'))}
            >
              {say('Gửi duyệt', 'Submit')}
            </button>
          )}
          {may.includes('publish') && (
            <a class="button" href={`/quan-tri/bai-viet/${id}/dang`}>
              {say('Đăng lên trang…', 'Publish…')}
            </a>
          )}
        </span>
      </div>
    </div>
  );
}
