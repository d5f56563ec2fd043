import { useState } from 'preact/hooks';
import { say } from '../language';
import { DOCUMENTS, PICTURES } from '../media/kinds';
import type { Media } from '../media/library';
import { Uploads } from '../media/upload';
import { Uploading } from '../media/uploading';
import { announce } from '../ui/notice';

/** Brings files into the library, several at once, also by dropping them here. */
export function MediaUpload({ onCome }: { onCome: (media: Media) => void }) {
  const [wish] = useState(() => ({ isOriginal: false, onCome }));
  wish.onCome = onCome;
  const [isOriginal, setOriginal] = useState(false);
  const [isOver, setOver] = useState(false);
  const [uploads] = useState(
    () =>
      new Uploads(
        (media) => {
          wish.onCome(media);
          announce(say(`Đã có “${media.name}”`, `“${media.name}” is there`));
        },
        () => wish.isOriginal,
      ),
  );
  const take = (files: FileList | null | undefined) => {
    if (files?.length) uploads.add([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is another way to what the buttons do
    <div
      class={isOver ? 'panel drop over' : 'panel drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <div class="actions picker">
        <FileButton
          label={say('Tải tệp lên', 'Upload files')}
          accept={`${PICTURES},${DOCUMENTS}`}
          onTake={take}
          isStrong
        />
        <FileButton
          label={say('Chụp ảnh', 'Take a picture')}
          accept="image/*"
          isCamera
          onTake={take}
        />
      </div>
      <p class="hint">
        {say(
          'Nhiều tệp một lần cũng được: ảnh đến 10 MB, PDF, Word, Excel đến 20 MB. Có thể kéo tệp thả vào đây.',
          'Several at once: pictures up to 10 MB, PDF, Word, Excel up to 20 MB. They can be dropped here.',
        )}
      </p>
      <p class="check">
        <label>
          <input
            type="checkbox"
            checked={isOriginal}
            onChange={(event) => {
              wish.isOriginal = event.currentTarget.checked;
              setOriginal(event.currentTarget.checked);
            }}
          />{' '}
          {say('Giữ nguyên ảnh gốc, không thu nhỏ', 'Keep the original, not reduced')}
        </label>
      </p>
      <Uploading uploads={uploads} />
    </div>
  );
}

function FileButton({
  label,
  accept,
  isCamera,
  isStrong,
  onTake,
}: {
  label: string;
  accept: string;
  isCamera?: boolean;
  isStrong?: boolean;
  onTake: (files: FileList | null) => void;
}) {
  return (
    <label class={isStrong ? 'button strong' : 'button camera'}>
      {label}
      <input
        type="file"
        class="unseen"
        accept={accept}
        multiple={!isCamera}
        capture={isCamera ? 'environment' : undefined}
        onChange={(event) => {
          onTake(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
