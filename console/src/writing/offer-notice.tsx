import { useState } from 'preact/hooks';
import { say } from '../language';
import { Compared } from './compared';
import type { Copy } from './copies';
import type { Fields } from './fields';
import type { Offer } from './opening';

/** What this machine kept beside the portal's text; a person says what is to be done with it. */
export function OfferNotice({
  offer,
  server,
  onBack,
  onTake,
  onClose,
  onLeave,
}: {
  offer: Offer;
  server: Fields;
  onBack: () => void;
  onTake: (fields: Fields) => void;
  onClose: () => void;
  onLeave: (copy: Copy) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  if (offer.is === 'nothing') return null;
  if (offer.is === 'newer') {
    return (
      <div class="notice" role="status">
        <p>
          {say(
            'Đã lấy lại những gì bạn viết trên máy này mà chưa kịp lưu.',
            'What you wrote on this machine and had not been saved was taken up again.',
          )}
        </p>
        <p class="actions">
          <button type="button" class="button" onClick={onBack}>
            {say('Bỏ, dùng bản đã lưu', 'Leave it, use what was saved')}
          </button>
          <button type="button" class="plain" onClick={onClose}>
            {say('Được rồi', 'Good')}
          </button>
        </p>
      </div>
    );
  }
  return (
    <section class="notice" aria-label={say('Bản trên máy này', 'What this machine has')}>
      <p>
        {say(
          'Máy này còn một bản chưa lưu, viết trên một bản cũ hơn của bài. Bên dưới là bản đã lưu; hãy xem rồi chọn.',
          'This machine has a text that was not saved, written over an older version. Below is what was saved: look, and choose.',
        )}
      </p>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => setOpen(!isOpen)}
          aria-expanded={isOpen}
        >
          {say('Xem khác nhau ở đâu', 'See where they differ')}
        </button>
        <button type="button" class="button" onClick={() => onTake(offer.copy.fields)}>
          {say('Dùng bản trên máy này', 'Use this machine’s')}
        </button>
        <button type="button" class="plain" onClick={() => onLeave(offer.copy)}>
          {say('Giữ bản đã lưu', 'Keep what was saved')}
        </button>
      </p>
      {isOpen && <Compared theirs={server} mine={offer.copy.fields} />}
    </section>
  );
}
