import { useState } from 'preact/hooks';
import { say } from '../language';
import { is } from '../me';
import type { Media } from '../media/library';
import { moment } from '../times';
import { Dialog } from '../ui/dialog';
import { Loaded, useLoad } from '../ui/load';
import { announce } from '../ui/notice';
import { useDoing, WhyNot } from './doing';
import { deleteMedia, openMedia, type UsedMedia } from './library-calls';
import { MediaWords } from './media-words';
import { size } from './reading';
import { ARTICLES, titleOf } from './row';
import { nameOf } from './states';

/** What is known of a file, where it is used, and what can be done with it. */
export function MediaDialog({
  media,
  onClose,
  onSaved,
  onDeleted,
}: {
  media: Media;
  onClose: () => void;
  onSaved: (media: Media) => void;
  onDeleted: (file: string) => void;
}) {
  const load = useLoad((signal) => openMedia(media.file, signal), [media.file]);
  return (
    <Dialog title={media.name} onClose={onClose}>
      {media.kind === 'picture' && <img class="large" src={media.url} alt={media.alt} />}
      <Loaded of={load}>
        {(found) => (
          <>
            <p class="meta">
              {size(found.bytes)}
              {found.width > 0 && ` · ${found.width} × ${found.height}`}
              {' · '}
              {nameOf(found.by)}, {moment(found.at)}
              {' · '}
              <a href={found.url} target="_blank" rel="noopener">
                {say('Mở tệp', 'Open it')}
              </a>
            </p>
            <MediaWords
              key={found.version}
              media={found}
              onSaved={(saved) => {
                load.set({ ...found, ...saved });
                onSaved(saved);
              }}
              onFaster={load.again}
            />
            <Uses of={found} />
            {is('editor') && found.uses.length === 0 && (
              <Deleting media={found} again={load.again} onDeleted={onDeleted} />
            )}
          </>
        )}
      </Loaded>
    </Dialog>
  );
}

function Uses({ of }: { of: UsedMedia }) {
  return (
    <>
      <h3>{say('Đang dùng ở', 'Used in')}</h3>
      {of.uses.length === 0 ? (
        <p class="meta">{say('Chưa bài nào dùng.', 'No article uses it.')}</p>
      ) : (
        <ul>
          {of.uses.map((use) => (
            <li key={use.id}>
              <a href={`${ARTICLES}/${use.id}`}>{titleOf(use)}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Asks once more: a file that is gone is gone from earlier texts as well. */
function Deleting({
  media,
  again,
  onDeleted,
}: {
  media: UsedMedia;
  again: () => void;
  onDeleted: (file: string) => void;
}) {
  const [isAsking, setAsking] = useState(false);
  const doing = useDoing();
  const remove = async () => {
    const isDone = await doing.run([media.file], () => deleteMedia(media.file));
    if (!isDone) return again();
    announce(say(`Đã xóa “${media.name}”`, `“${media.name}” is gone`));
    onDeleted(media.file);
  };
  return (
    <div>
      <WhyNot of={doing} />
      {isAsking ? (
        <>
          <p>
            {say(
              'Xóa hẳn tệp này? Bản cũ của bài nào từng dùng sẽ thiếu tệp.',
              'Delete it for good? Earlier texts that named it lose it.',
            )}
          </p>
          <p class="actions">
            <button type="button" class="button strong" disabled={doing.isBusy} onClick={remove}>
              {say('Xóa', 'Delete')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {say('Giữ lại', 'Keep it')}
            </button>
          </p>
        </>
      ) : (
        <p>
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {say('Xóa tệp…', 'Delete…')}
          </button>
        </p>
      )}
    </div>
  );
}
