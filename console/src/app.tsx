import { useEffect, useState } from 'preact/hooks';
import { LocationProvider } from 'preact-iso';
import { explain } from './api';
import { Frame } from './frame';
import { say } from './language';
import { loadMe } from './me';
import { Screens } from './screens';
import { signIn, start } from './session';
import { Failure, Skeleton } from './ui/load';

type State = 'starting' | 'working' | 'signed-out' | { failed: string };

export function App() {
  const [state, setState] = useState<State>('starting');
  const begin = () => {
    setState('starting');
    start()
      .then(async (started) => {
        if (started === 'leaving') return;
        if (started === 'signed-out') return setState('signed-out');
        if (typeof started === 'object') return setState({ failed: notIn(started.failed) });
        await loadMe();
        setState('working');
      })
      .catch((error) => setState({ failed: explain(error) }));
  };
  useEffect(begin, []);
  if (state === 'working') {
    return (
      <LocationProvider scope="/quan-tri">
        <Frame>
          <Screens />
        </Frame>
      </LocationProvider>
    );
  }
  return (
    <main class="door">
      <h1>{say('Quản trị cổng thông tin', 'The portal’s newsroom')}</h1>
      {state === 'starting' && <Skeleton />}
      {state === 'signed-out' && (
        <>
          <p>{say('Đã đăng xuất.', 'Signed out.')}</p>
          <button type="button" class="button strong" onClick={() => signIn()}>
            {say('Đăng nhập', 'Sign in')}
          </button>
        </>
      )}
      {typeof state === 'object' && <Failure error={new Error(state.failed)} again={begin} />}
    </main>
  );
}

function notIn(why: string): string {
  return say(
    `Chưa đăng nhập được (${why}). Hãy thử lại; nếu vẫn vậy, báo quản trị viên của trang.`,
    `Not signed in (${why}). Try again, then tell an administrator of the site.`,
  );
}
