import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { language, say, speak } from './language';
import { is, me, type Role } from './me';
import { isLost, person, signInAgain, signOut } from './session';
import { Announcer } from './ui/notice';
import { recount, waiting, watch } from './work/waiting';

type Entry = {
  path: string;
  name: () => string;
  roles?: Role[];
  /** What waits there, and how many. */
  waits?: () => { many: string; name: string } | null;
};

const WORKERS: Role[] = ['writer', 'editor'];

const MENU: Entry[] = [
  {
    path: '/quan-tri',
    name: () => say('Bàn làm việc', 'Desk'),
    waits: () =>
      waits(waiting.value.returned, false, say('bài bị trả lại cho bạn', 'returned to you')),
  },
  { path: '/quan-tri/bai-viet', name: () => say('Bài viết', 'Articles'), roles: WORKERS },
  {
    path: '/quan-tri/cho-duyet',
    name: () => say('Chờ duyệt', 'Queue'),
    roles: ['editor'],
    waits: () =>
      waits(waiting.value.submitted, waiting.value.isMore, say('bài chờ duyệt', 'articles wait')),
  },
  { path: '/quan-tri/thu-vien', name: () => say('Thư viện', 'Library'), roles: WORKERS },
  { path: '/quan-tri/tthc', name: () => 'TTHC', roles: ['clerk'] },
  { path: '/quan-tri/trang', name: () => say('Trang', 'Site'), roles: ['admin', 'editor'] },
  { path: '/quan-tri/nhat-ky', name: () => say('Nhật ký', 'Audit'), roles: ['editor', 'admin'] },
  {
    path: '/quan-tri/thong-ke',
    name: () => say('Thống kê', 'Statistics'),
    roles: ['writer', 'editor', 'admin'],
  },
  { path: '/quan-tri/tro-giup', name: () => say('Trợ giúp', 'Help') },
];

function waits(many: number, isMore: boolean, name: string) {
  return many ? { many: `${many}${isMore ? '+' : ''}`, name } : null;
}

/** What stands around every screen. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { path, route } = useLocation();
  useEffect(() => {
    const help = (event: KeyboardEvent) => {
      const place = event.target as HTMLElement;
      const isTyping = place.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(place.tagName);
      if (event.key === '?' && !isTyping) route('/quan-tri/tro-giup');
    };
    addEventListener('keydown', help);
    return () => removeEventListener('keydown', help);
  }, [route]);
  useEffect(watch, []);
  useEffect(recount, [path]);
  useEffect(() => {
    const here = document.querySelector('.masthead nav [aria-current]');
    here?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [path]);
  const isHere = (entry: Entry) =>
    entry.path === '/quan-tri'
      ? path.replace(/\/$/, '') === entry.path
      : path.startsWith(entry.path);
  return (
    <>
      <a class="skip" href="#noi-dung">
        {say('Đến nội dung', 'Skip to content')}
      </a>
      <header class="masthead">
        <div class="wide">
          <p class="brand">
            <span class="kicker">{say('Quản trị', 'Newsroom')}</span>
            <span class="name">{me.value?.site}</span>
          </p>
          <p class="account">
            <a href="/quan-tri/tai-khoan">
              {me.value?.name || person.value?.name || me.value?.sub}
            </a>
            <button
              type="button"
              class="plain"
              onClick={() => speak(language.value === 'en' ? 'vi' : 'en')}
            >
              {language.value === 'en' ? 'Tiếng Việt' : 'English'}
            </button>
            <button type="button" class="plain" onClick={() => signOut()}>
              {say('Đăng xuất', 'Sign out')}
            </button>
          </p>
        </div>
        <nav aria-label={say('Công việc', 'Work')}>
          <ul class="wide">
            {MENU.filter((entry) => !entry.roles || is(...entry.roles)).map((entry) => (
              <li key={entry.path}>
                <a href={entry.path} aria-current={isHere(entry) ? 'page' : undefined}>
                  {entry.name()}
                  <Badge of={entry} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {isLost.value && <Lost />}
      <main id="noi-dung" class="wide" tabIndex={-1}>
        {children}
      </main>
      <Announcer />
    </>
  );
}

function Badge({ of }: { of: Entry }) {
  const found = of.waits?.();
  return found ? (
    <span class="badge">
      {found.many}
      <span class="unseen"> {found.name}</span>
    </span>
  ) : null;
}

/** A bar, not a page: what is being written stays where it is. */
function Lost() {
  return (
    <div class="alert" role="alert">
      <p class="wide">
        {say(
          'Phiên đăng nhập đã hết. Những gì đang viết vẫn ở đây.',
          'The sign-in is over. What you are writing is still here.',
        )}{' '}
        <button type="button" class="button" onClick={() => signInAgain().catch(() => undefined)}>
          {say('Đăng nhập lại', 'Sign in again')}
        </button>
      </p>
    </div>
  );
}
