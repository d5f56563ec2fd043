import { now } from '../clock';
import { say } from '../language';
import type { Deed, ListName, State, Work } from '../newsroom';
import { moment } from '../times';

/** Published, with its time ahead. */
export function isAhead({ public: { state, publishedAt } }: Pick<State, 'public'>): boolean {
  return state === 'published' && publishedAt !== null && Date.parse(publishedAt) > now();
}

export function workName(work: Work): string {
  switch (work) {
    case 'draft':
      return say('Bản nháp', 'Draft');
    case 'submitted':
      return say('Chờ duyệt', 'Waiting for an editor');
    case 'returned':
      return say('Bị trả lại', 'Returned');
    case 'none':
      return say('Không sửa', 'At rest');
  }
}

/** How an article stands, in words: what is worked on, and what readers have. */
export function standing(article: Pick<State, 'work' | 'binned' | 'public'>): string {
  if (article.binned) return say('Trong thùng rác', 'In the bin');
  const words = [readers(article), article.work === 'none' ? '' : workName(article.work)];
  return words.filter(Boolean).join(' · ');
}

function readers(article: Pick<State, 'public'>): string {
  const { state, publishedAt } = article.public;
  if (state === 'withdrawn') return say('Đã gỡ', 'Withdrawn');
  if (state === 'never') return '';
  return isAhead(article) && publishedAt
    ? say(`Hẹn đăng ${moment(publishedAt)}`, `Comes out ${moment(publishedAt)}`)
    : say('Đã đăng', 'Published');
}

export const LISTS: ListName[] = [
  'draft',
  'submitted',
  'returned',
  'published',
  'withdrawn',
  'binned',
];

export function listName(list: ListName): string {
  switch (list) {
    case 'draft':
      return say('Bản nháp', 'Drafts');
    case 'submitted':
      return say('Chờ duyệt', 'Waiting');
    case 'returned':
      return say('Bị trả lại', 'Returned');
    case 'published':
      return say('Đã đăng', 'Published');
    case 'withdrawn':
      return say('Đã gỡ', 'Withdrawn');
    case 'binned':
      return say('Thùng rác', 'Bin');
  }
}

export function deedName(deed: Deed | 'refile'): string {
  switch (deed) {
    case 'save':
      return say('Lưu', 'Saved');
    case 'restore':
      return say('Khôi phục', 'Restored');
    case 'submit':
      return say('Gửi duyệt', 'Submitted');
    case 'take-back':
      return say('Rút lại', 'Taken back');
    case 'return':
      return say('Trả lại', 'Returned');
    case 'publish':
      return say('Đăng', 'Published');
    case 'unschedule':
      return say('Thu lại lịch đăng', 'Schedule taken back');
    case 'withdraw':
      return say('Gỡ bài', 'Withdrawn');
    case 'move':
      return say('Đổi địa chỉ', 'Moved');
    case 'bin':
      return say('Bỏ vào thùng rác', 'Binned');
    case 'unbin':
      return say('Lấy khỏi thùng rác', 'Taken out of the bin');
    case 'refile':
      return say('Chuyển chuyên mục', 'Filed elsewhere');
    case 'import':
      return say('Nhập từ thư mục', 'Imported');
  }
}

/** The account of what was imported. */
const IMPORT = 'import';

/** What people call somebody; an account that said no name is told by its beginning. */
export function nameOf(person: { sub: string; name?: string | null } | null | undefined): string {
  if (!person) return '';
  if (person.sub === IMPORT) return say('thư mục nội dung', 'a content folder');
  return (
    person.name || say(`tài khoản ${person.sub.slice(0, 8)}`, `account ${person.sub.slice(0, 8)}`)
  );
}

/** How long ago, in words. */
export function since(time: string): string {
  const minutes = Math.max(0, Math.floor((now() - Date.parse(time)) / 60_000));
  if (minutes < 1) return say('chưa đầy 1 phút', 'less than 1 min');
  if (minutes < 60) return say(`${minutes} phút`, `${minutes} min`);
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return say(`${hours} giờ`, `${hours} h`);
  const days = Math.floor(hours / 24);
  return say(`${days} ngày`, `${days} days`);
}
