import { useState } from 'preact/hooks';
import { AltFields } from '../editor/figure-dialog';
import { say } from '../language';
import { Picker } from '../media/picker';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import type { Fields } from './fields';

/** The picture above the text and in lists. */
export function PictureField({
  image,
  onChange,
}: {
  image: Fields['image'];
  onChange: (image: Fields['image']) => void;
}) {
  const [isChoosing, setChoosing] = useState(false);
  return (
    <fieldset data-place="image">
      <legend>{say('Ảnh đại diện', 'Main picture')}</legend>
      {image && (
        <>
          <img class="chosen" src={`/media/${image.file}`} alt={image.alt} />
          <AltFields
            alt={image.alt}
            isDecorative={image.decorative}
            onChange={(alt, decorative) =>
              onChange({ ...image, alt: decorative ? '' : alt, decorative })
            }
          />
          <TextField
            label={say('Chú thích', 'Caption')}
            value={image.caption ?? ''}
            onInput={(caption) => onChange({ ...image, caption })}
            maxLength={2_000}
          />
        </>
      )}
      <p class="actions">
        <button type="button" class="button" onClick={() => setChoosing(true)}>
          {image ? say('Đổi ảnh', 'Another picture') : say('Chọn ảnh', 'Choose a picture')}
        </button>
        {image && (
          <button type="button" class="plain" onClick={() => onChange(null)}>
            {say('Bỏ ảnh', 'Remove')}
          </button>
        )}
      </p>
      {isChoosing && (
        <Dialog
          title={say('Chọn ảnh đại diện', 'Choose the main picture')}
          onClose={() => setChoosing(false)}
        >
          <Picker
            kind="picture"
            onPick={([media]) => {
              setChoosing(false);
              if (!media) return;
              onChange({ file: media.file, alt: media.alt, decorative: false, caption: null });
            }}
          />
        </Dialog>
      )}
    </fieldset>
  );
}
