import { useEffect } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { say } from '../language';
import { me } from '../me';
import { Loaded, useLoad } from '../ui/load';
import { begin, begun } from '../writing/opening';
import { Workplace } from '../writing/workplace';
import '../writing.css';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An article while it is written; `moi` begins one, whose id is made here. */
export function Writing() {
  const { id = '' } = useRoute().params as { id?: string };
  const { route } = useLocation();
  const isNew = id === 'moi';
  useEffect(() => {
    if (isNew) route(`/quan-tri/bai-viet/${begun()}`, true);
  }, [isNew]);
  if (isNew) return null;
  if (!ID.test(id)) {
    return (
      <>
        <h1>{say('Không có bài viết này', 'There is no such article')}</h1>
        <p>
          <a href="/quan-tri/bai-viet">{say('Về danh sách bài viết', 'Back to the articles')}</a>
        </p>
      </>
    );
  }
  return <Opening key={id} id={id} />;
}

function Opening({ id }: { id: string }) {
  const { site = '', sub = '' } = me.value ?? {};
  const start = useLoad((signal) => begin(site, id, sub, signal), [id, site, sub]);
  return (
    <Loaded of={start} heading={say('Soạn bài', 'Write')}>
      {(data) => <Workplace key={data.version} id={id} start={data} site={site} sub={sub} />}
    </Loaded>
  );
}
