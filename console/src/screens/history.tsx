import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { say } from '../language';
import type { Revision } from '../newsroom';
import { Failure, Loaded } from '../ui/load';
import { announce } from '../ui/notice';
import { RestoreDialog } from '../work/restore-dialog';
import { type Past, usePast } from '../work/revision-list';
import { ARTICLES, titleOf } from '../work/row';
import { SessionList } from '../work/session-list';
import { chosen, inOrder, sessions } from '../work/sessions';
import { standing } from '../work/states';
import { useSections } from '../work/use-sections';
import { VersionsShown } from '../work/versions-shown';
import '../work.css';
import '../reading.css';
import '../history.css';

/** Every version of an article: who made it, what it says, and the way back to it. */
export function History() {
  const { id = '' } = useRoute().params;
  const { load, more, isAsking, error } = usePast(id);
  return (
    <Loaded of={load} heading={say('Lịch sử', 'History')}>
      {(past) => (
        <>
          <Versions past={past} again={load.again} />
          {error ? <Failure error={error} /> : null}
          {past.next && (
            <button type="button" class="button" disabled={isAsking} onClick={more}>
              {say('Xem các bản cũ hơn', 'Earlier versions')}
            </button>
          )}
        </>
      )}
    </Loaded>
  );
}

function Versions({ past: { article, versions }, again }: { past: Past; again: () => void }) {
  const sections = useSections();
  const [picked, setPicked] = useState<number[]>([]);
  const [shown, setShown] = useState<number[]>([]);
  const [restoring, setRestoring] = useState<Revision | null>(null);
  const two = inOrder(picked);
  const newest = versions.find((version) => version.hasText)?.version ?? 0;
  const restored = () => {
    setRestoring(null);
    setShown([]);
    announce(say('Đã khôi phục thành bản mới nhất', 'It is the newest again'));
    again();
  };
  return (
    <>
      <p class="meta">
        <a href={`${ARTICLES}/${article.id}`}>{say('Về bài viết', 'Back to the text')}</a>
      </p>
      <h1>{say(`Lịch sử: ${titleOf(article)}`, `History: ${titleOf(article)}`)}</h1>
      <p class="meta">{standing(article)}</p>
      {shown.length > 0 && (
        <VersionsShown
          id={article.id}
          of={shown}
          sections={sections}
          onClose={() => {
            setShown([]);
            document.getElementById('noi-dung')?.focus();
          }}
        />
      )}
      <div class="compare">
        <p>
          <button
            type="button"
            class="button strong"
            disabled={!two}
            onClick={() => two && setShown(two)}
          >
            {two
              ? say(`So sánh bản ${two[0]} và ${two[1]}`, `Compare ${two[0]} and ${two[1]}`)
              : say('Chọn hai bản để so sánh', 'Choose two to compare')}
          </button>
        </p>
      </div>
      <h2>{say('Các bản', 'Versions')}</h2>
      <SessionList
        of={sessions(versions)}
        rows={{
          chosen: picked,
          newest,
          mayRestore: article.may.includes('restore'),
          onChoose: (version) => setPicked(chosen(picked, version)),
          onSee: (version) => setShown([version]),
          onRestore: setRestoring,
        }}
      />
      {restoring && (
        <RestoreDialog
          article={article}
          version={restoring}
          onClose={() => setRestoring(null)}
          onDone={restored}
          onFaster={again}
        />
      )}
    </>
  );
}
