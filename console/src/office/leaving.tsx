import { say } from '../language';
import type { Section } from './sites';

/** A section that goes with the next save, and what stands in its way. */
export function Leaving({
  section,
  leadsTo,
  fault,
  onKeep,
  onMove,
}: {
  section: Section;
  leadsTo: string;
  fault?: string;
  onKeep: () => void;
  onMove: () => void;
}) {
  return (
    <div class="notice">
      <p>
        {say(
          `“${section.name}” sẽ bỏ, địa chỉ dẫn tới /chuyen-muc/${leadsTo}.`,
          `“${section.name}” goes; its address leads to /chuyen-muc/${leadsTo}.`,
        )}{' '}
        <button type="button" class="plain" onClick={onKeep}>
          {say('Giữ lại', 'Keep it')}
        </button>
      </p>
      {fault && (
        <p class="fault" role="alert">
          {fault}{' '}
          <button type="button" class="plain" onClick={onMove}>
            {say('Chuyển bài', 'Move its articles')}
          </button>
        </p>
      )}
    </div>
  );
}
