import { lazy, Route, Router } from 'preact-iso';
import { say } from '../language';

const Desk = lazy(() => import('./desk').then((screen) => screen.Desk));
const Articles = lazy(() => import('./articles').then((screen) => screen.Articles));
const Writing = lazy(() => import('./writing').then((screen) => screen.Writing));
const History = lazy(() => import('./history').then((screen) => screen.History));
const Publishing = lazy(() => import('./publishing').then((screen) => screen.Publishing));
const Queue = lazy(() => import('./queue').then((screen) => screen.Queue));
const Judging = lazy(() => import('./judging').then((screen) => screen.Judging));
const Library = lazy(() => import('./library').then((screen) => screen.Library));
const Tthc = lazy(() => import('./tthc').then((screen) => screen.Tthc));
const SiteScreen = lazy(() => import('./site').then((screen) => screen.SiteScreen));
const Audit = lazy(() => import('./audit').then((screen) => screen.Audit));
const Statistics = lazy(() => import('./statistics').then((screen) => screen.Statistics));
const Account = lazy(() => import('./account').then((screen) => screen.Account));
const Help = lazy(() => import('./help').then((screen) => screen.Help));

/** Which screen is at an address. */
export function Screens() {
  return (
    <Router onRouteChange={() => document.getElementById('noi-dung')?.focus()}>
      <Route path="/quan-tri" component={Desk} />
      <Route path="/quan-tri/bai-viet" component={Articles} />
      <Route path="/quan-tri/bai-viet/:id" component={Writing} />
      <Route path="/quan-tri/bai-viet/:id/lich-su" component={History} />
      <Route path="/quan-tri/bai-viet/:id/dang" component={Publishing} />
      <Route path="/quan-tri/cho-duyet" component={Queue} />
      <Route path="/quan-tri/cho-duyet/:id" component={Judging} />
      <Route path="/quan-tri/thu-vien" component={Library} />
      <Route path="/quan-tri/tthc" component={Tthc} />
      <Route path="/quan-tri/trang" component={SiteScreen} />
      <Route path="/quan-tri/nhat-ky" component={Audit} />
      <Route path="/quan-tri/thong-ke" component={Statistics} />
      <Route path="/quan-tri/tai-khoan" component={Account} />
      <Route path="/quan-tri/tro-giup" component={Help} />
      <Route default component={Nowhere} />
    </Router>
  );
}

function Nowhere() {
  return (
    <>
      <h1>{say('Không có trang này', 'No such page')}</h1>
      <p>
        <a href="/quan-tri">{say('Về bàn làm việc', 'Back to the desk')}</a>
      </p>
    </>
  );
}
