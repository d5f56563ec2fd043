import { useState } from 'preact/hooks';
import { say } from '../language';
import type { Media } from '../media/library';
import { Failure, Loaded } from '../ui/load';
import { useSettled } from '../work/lists';
import { MediaDialog } from '../work/media-dialog';
import { MediaFilters, type MediaWish } from '../work/media-filters';
import { MediaGrid } from '../work/media-grid';
import { useMedia } from '../work/media-list';
import { MediaUpload } from '../work/media-upload';
import '../work.css';
import '../picker.css';
import '../library.css';

/** The site's pictures and documents. */
export function Library() {
  const [wish, setWish] = useState<MediaWish>({ kind: '', isUnused: false, written: '' });
  const [opened, setOpened] = useState<Media | null>(null);
  const q = useSettled(wish.written);
  const media = useMedia({
    ...(wish.kind ? { kind: wish.kind } : {}),
    ...(wish.isUnused ? { unused: true } : {}),
    q,
  });
  const isNarrowed = Boolean(q || wish.kind || wish.isUnused);
  return (
    <>
      <h1>{say('Thư viện', 'Library')}</h1>
      <MediaUpload onCome={media.put} />
      <MediaFilters of={wish} onChange={setWish} />
      <Loaded of={media.load}>
        {(items) => (
          <>
            <p class="meta" role="status">
              {say(`${items.length} tệp`, `${items.length} files`)}
              {media.isMore && say(' trong phần đã tải', ' of what is loaded')}
            </p>
            {items.length === 0 ? (
              <p class="notice">{empty(isNarrowed, media.isMore)}</p>
            ) : (
              <MediaGrid items={items} onOpen={setOpened} />
            )}
            {media.error ? <Failure error={media.error} /> : null}
            {media.isMore && (
              <button type="button" class="button" disabled={media.isAsking} onClick={media.more}>
                {say('Xem thêm', 'More')}
              </button>
            )}
          </>
        )}
      </Loaded>
      {opened && (
        <MediaDialog
          media={opened}
          onClose={() => setOpened(null)}
          onSaved={(saved) => {
            setOpened(saved);
            media.put(saved);
          }}
          onDeleted={(file) => {
            setOpened(null);
            media.take(file);
          }}
        />
      )}
    </>
  );
}

function empty(isNarrowed: boolean, isMore: boolean): string {
  if (isMore) {
    return say(
      'Chưa thấy trong phần này; bấm “Xem thêm” để tìm tiếp.',
      'None so far: press “More”.',
    );
  }
  return isNarrowed
    ? say('Không có tệp nào như thế.', 'No such file.')
    : say('Thư viện còn trống. Tải tệp đầu tiên lên.', 'Nothing yet: upload the first file.');
}
