import { useState } from 'preact/hooks';
import { Declined } from '../api';
import { say } from '../language';
import type { Media } from '../media/library';
import { faultAt, TextField } from '../ui/field';
import { announce } from '../ui/notice';
import { useDoing, WhyNot } from './doing';
import { describeMedia } from './library-calls';

/** What a file is called, and the words that are proposed for a picture. */
export function MediaWords({
  media,
  onSaved,
  onFaster,
}: {
  media: Media;
  onSaved: (media: Media) => void;
  onFaster: () => void;
}) {
  const [name, setName] = useState(media.name);
  const [alt, setAlt] = useState(media.alt);
  const doing = useDoing(onFaster);
  const faults = doing.error instanceof Declined ? doing.error.problem.errors : undefined;
  const isPicture = media.kind === 'picture';
  const save = (event: Event) => {
    event.preventDefault();
    const words = { name: name.trim(), ...(isPicture ? { alt: alt.trim() } : {}) };
    return doing.run([media.file, media.version, words], async () => {
      onSaved(await describeMedia(media, words));
      announce(say('Đã lưu', 'Saved'));
    });
  };
  return (
    <form onSubmit={save} noValidate>
      <TextField
        label={say('Tên', 'Name')}
        fault={faultAt(faults, '/name')}
        value={name}
        maxLength={200}
        required
        onInput={setName}
      />
      {isPicture && (
        <TextField
          label={say('Mô tả ảnh', 'What it shows')}
          hint={say(
            'Được gợi ý mỗi khi dùng ảnh; bài đã dùng giữ mô tả của mình.',
            'Proposed where it is used; articles that use it keep what they say.',
          )}
          fault={faultAt(faults, '/alt')}
          value={alt}
          rows={3}
          maxLength={1_000}
          onInput={setAlt}
        />
      )}
      <WhyNot of={doing} />
      <p>
        <button
          type="submit"
          class="button strong"
          disabled={doing.isBusy || (name === media.name && alt === media.alt)}
        >
          {say('Lưu', 'Save')}
        </button>
      </p>
    </form>
  );
}
