import type { ComponentType } from 'preact';
import { lazy, Route, Router } from 'preact-iso';
import { Unanswered } from '../api';
import { say } from '../language';
import { Failure } from '../ui/load';

/** Loaded when it is first gone to; without a network it says so. */
function screen(load: () => Promise<ComponentType>) {
  return lazy(() => load().catch(() => Unreached));
}

function Unreached() {
  return (
    <>
      <h1>{say('Chưa mở được', 'Not opened')}</h1>
      <Failure error={new Unanswered()} again={() => location.reload()} />
    </>
  );
}

const Desk = screen(() => import('./desk').then((part) => part.Desk));
const Articles = screen(() => import('./articles').then((part) => part.Articles));
const Writing = screen(() => import('./writing').then((part) => part.Writing));
const History = screen(() => import('./history').then((part) => part.History));
const Publishing = screen(() => import('./publishing').then((part) => part.Publishing));
const Queue = screen(() => import('./queue').then((part) => part.Queue));
const Judging = screen(() => import('./judging').then((part) => part.Judging));
const Library = screen(() => import('./library').then((part) => part.Library));
const Tthc = screen(() => import('./tthc').then((part) => part.Tthc));
const SiteScreen = screen(() => import('./site').then((part) => part.SiteScreen));
const Audit = screen(() => import('./audit').then((part) => part.Audit));
const Statistics = screen(() => import('./statistics').then((part) => part.Statistics));
const Account = screen(() => import('./account').then((part) => part.Account));
const Help = screen(() => import('./help').then((part) => part.Help));

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
