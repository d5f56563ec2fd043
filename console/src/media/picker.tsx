import { useEffect, useState } from 'preact/hooks';
import { say } from '../language';
import { Failure, Skeleton, useLoad } from '../ui/load';
import { DOCUMENTS, PICTURES } from './kinds';
import { listMedia, type Media } from './library';
import { Uploads } from './upload';
import { Uploading } from './uploading';
import '../picker.css';

/** Takes files of the library, or brings them there first. */
export function Picker({
  kind,
  isMany,
  onPick,
}: {
  kind: Media['kind'];
  isMany?: boolean;
  onPick: (media: Media[]) => void;
}) {
  const [isOriginal, setOriginal] = useState(false);
  const [uploads] = useState(() => new Uploads(undefined, () => wantsOriginal.current));
  const [wantsOriginal] = useState(() => ({ current: false }));
  const [written, setWritten] = useState('');
  const [q, setQ] = useState('');
  const found = useLoad((signal) => listMedia({ kind, q }, signal), [kind, q]);
  useEffect(() => {
    const wait = setTimeout(() => setQ(written.trim()), 300);
    return () => clearTimeout(wait);
  }, [written]);
  const list = uploads.list.value;
  const taken = list.flatMap((upload) => (upload.media ? [upload.media] : []));
  // The same picture twice is one.
  const come = [...new Map(taken.map((media) => [media.file, media])).values()];
  const isAll = list.length > 0 && !uploads.isBusy && taken.length === list.length;
  useEffect(() => {
    if (isAll) onPick(come);
  }, [isAll]);
  const take = (files: FileList | null) => uploads.add([...(files ?? [])]);
  return (
    <div class="picker">
      <div class="field">
        <label class="button strong">
          {kind === 'picture'
            ? say('Chọn ảnh từ máy', 'Pictures of this machine')
            : say('Chọn tệp từ máy', 'Files of this machine')}
          <input
            type="file"
            class="unseen"
            accept={kind === 'picture' ? PICTURES : DOCUMENTS}
            multiple={isMany}
            onChange={(event) => {
              take(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {kind === 'picture' && (
        <p class="check">
          <label>
            <input
              type="checkbox"
              checked={isOriginal}
              onChange={(event) => {
                wantsOriginal.current = event.currentTarget.checked;
                setOriginal(event.currentTarget.checked);
              }}
            />{' '}
            {say('Giữ nguyên ảnh gốc, không thu nhỏ', 'Keep the original, not reduced')}
          </label>
        </p>
      )}
      <Uploading uploads={uploads} />
      {come.length > 0 && !isAll && !uploads.isBusy && (
        <p>
          <button type="button" class="button strong" onClick={() => onPick(come)}>
            {say(`Dùng ${come.length} tệp đã tải`, `Use the ${come.length} that came`)}
          </button>
        </p>
      )}
      <div class="field">
        <label for="library-search">{say('Tìm trong thư viện', 'Search the library')}</label>
        <input
          id="library-search"
          type="search"
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </div>
      {found.error ? (
        <Failure error={found.error} again={found.again} />
      ) : found.data ? (
        <Files items={found.data.items} onPick={(media) => onPick([media])} />
      ) : (
        <Skeleton />
      )}
    </div>
  );
}

function Files({ items, onPick }: { items: Media[]; onPick: (media: Media) => void }) {
  if (items.length === 0) {
    return (
      <p>{say('Chưa có tệp nào như thế. Hãy tải lên từ máy.', 'No such file yet: upload one.')}</p>
    );
  }
  return (
    <ul class="files">
      {items.map((media) => (
        <li key={media.file}>
          <button type="button" onClick={() => onPick(media)}>
            {media.kind === 'picture' && (
              <img src={media.url} alt={media.alt} loading="lazy" decoding="async" />
            )}
            <span>{media.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
