import { version } from '../../package.json';
import { language, say, speak } from '../language';
import { me, type Role } from '../me';
import '../office/office.css';
import { ProfileForm } from '../office/profile-form';
import { signOut } from '../session';

export function Account() {
  const roles = me.value?.roles ?? [];
  return (
    <>
      <h1>{say('Tài khoản', 'Account')}</h1>
      <ProfileForm />
      <section class="panel">
        <h2>{say('Vai trò trên trang này', 'Roles on this site')}</h2>
        <dl class="roles">
          {roles.map((role) => (
            <div key={role}>
              <dt>{ROLES()[role][0]}</dt>
              <dd>{ROLES()[role][1]}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">
          {say(
            'Cần thêm vai trò? Quản trị viên của trang giao vai trò ở hệ thống đăng nhập.',
            'Another role is given by an administrator, where people sign in.',
          )}
        </p>
      </section>
      <section class="panel">
        <h2>{say('Ngôn ngữ', 'Language')}</h2>
        <fieldset class="languages">
          <legend class="unseen">{say('Ngôn ngữ', 'Language')}</legend>
          {(['vi', 'en'] as const).map((each) => (
            <label key={each} lang={each}>
              <input
                type="radio"
                name="language"
                checked={language.value === each}
                onChange={() => speak(each)}
              />{' '}
              {each === 'vi' ? 'Tiếng Việt' : 'English'}
            </label>
          ))}
        </fieldset>
      </section>
      <section class="panel">
        <h2>{say('Đăng xuất', 'Sign out')}</h2>
        <p>
          {say(
            'Trên máy dùng chung, hãy đăng xuất khi xong việc.',
            'On a machine that others use, sign out when you are done.',
          )}
        </p>
        <button type="button" class="button" onClick={() => signOut()}>
          {say('Đăng xuất', 'Sign out')}
        </button>
      </section>
      <p class="hint">
        {say('Phiên bản', 'Version')} {version}
      </p>
    </>
  );
}

/** What each role is called, and what it may do. */
const ROLES = (): Record<Role, [string, string]> => ({
  writer: [
    say('Người viết', 'Writer'),
    say('viết bài, tải ảnh, gửi duyệt.', 'writes articles, uploads pictures, submits.'),
  ],
  editor: [
    say('Biên tập viên', 'Editor'),
    say(
      'duyệt, đăng, đính chính, gỡ bài; bật thông báo khẩn.',
      'judges, publishes, corrects and withdraws; switches alerts on.',
    ),
  ],
  clerk: [
    say('Cán bộ Một cửa', 'Clerk'),
    say('nhập số liệu thủ tục hành chính.', 'enters the figures of procedures.'),
  ],
  admin: [
    say('Quản trị viên', 'Administrator'),
    say('sửa thông tin trang, chuyên mục, tên miền.', 'changes identity, sections and hosts.'),
  ],
});
