import { say } from '../language';

/** What somebody should know, until they say that they do. */
export function Lines({ lines, onRead }: { lines: string[]; onRead: () => void }) {
  if (lines.length === 0) return null;
  return (
    <div class="notice" role="status">
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" class="plain" onClick={onRead}>
        {say('Đã đọc', 'Understood')}
      </button>
    </div>
  );
}
