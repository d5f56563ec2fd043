import { say } from '../language';
import type { Revision } from '../newsroom';
import { clock, day } from '../times';
import type { Session } from './sessions';
import { deedName, nameOf } from './states';

export type Rows = {
  chosen: number[];
  /** The version whose text is the newest: it needs no restoring. */
  newest: number;
  mayRestore: boolean;
  onChoose: (version: number) => void;
  onSee: (version: number) => void;
  onRestore: (version: Revision) => void;
};

/** What was done with an article, by person and session. */
export function SessionList({ of, rows }: { of: Session[]; rows: Rows }) {
  return (
    <ol class="sessions">
      {of.map((session) => (
        <li key={session.shown[0]?.version ?? session.to} class="panel">
          <h3>
            {nameOf(session.by)}, {day(session.to)} {span(session)}
          </h3>
          <ul>
            {session.shown.map((version) => (
              <Row key={version.version} of={version} rows={rows} />
            ))}
          </ul>
          {session.folded.length > 0 && (
            <details>
              <summary>
                {say(
                  `${session.folded.length} lần lưu tự động`,
                  `${session.folded.length} saved by themselves`,
                )}
              </summary>
              <ul>
                {session.folded.map((version) => (
                  <Row key={version.version} of={version} rows={rows} />
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function span({ from, to }: Session): string {
  return clock(from) === clock(to) ? clock(to) : `${clock(from)}–${clock(to)}`;
}

function Row({ of, rows }: { of: Revision; rows: Rows }) {
  const name = of.automatic ? say('Lưu tự động', 'Saved by itself') : deedName(of.what);
  return (
    <li>
      <div>
        <strong>{name}</strong>{' '}
        <span class="meta">
          {clock(of.at)} · {say(`bản ${of.version}`, `version ${of.version}`)}
        </span>
        {of.note && of.what !== 'restore' && (
          <blockquote>
            {of.what === 'move' && say('Địa chỉ cũ: ', 'Before: ')}
            {of.note}
          </blockquote>
        )}
        {of.note && of.what === 'restore' && (
          <span class="meta"> {say(`(từ bản ${of.note})`, `(of version ${of.note})`)}</span>
        )}
      </div>
      {of.hasText && (
        <div class="actions">
          <label class="pick">
            <input
              type="checkbox"
              checked={rows.chosen.includes(of.version)}
              onChange={() => rows.onChoose(of.version)}
            />{' '}
            {say('So sánh', 'Compare')}
            <span class="unseen"> {say(`bản ${of.version}`, `version ${of.version}`)}</span>
          </label>
          <button type="button" class="plain" onClick={() => rows.onSee(of.version)}>
            {say('Xem', 'See')}
            <span class="unseen"> {say(`bản ${of.version}`, `version ${of.version}`)}</span>
          </button>
          {rows.mayRestore && of.version !== rows.newest && (
            <button type="button" class="plain" onClick={() => rows.onRestore(of)}>
              {say('Khôi phục', 'Restore')}
              <span class="unseen"> {say(`bản ${of.version}`, `version ${of.version}`)}</span>
            </button>
          )}
        </div>
      )}
    </li>
  );
}
