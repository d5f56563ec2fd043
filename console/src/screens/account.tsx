import { useState } from 'preact/hooks';
import { ask, Declined } from '../api';
import { language, say, speak } from '../language';
import { type Me, me, type Role } from '../me';
import '../office/office.css';
import { signOut } from '../session';
import { faultAt, TextField } from '../ui/field';
import { Failure } from '../ui/load';
import { announce } from '../ui/notice';

const LONGEST = 120;

export function Account() {
  const roles = me.value?.roles ?? [];
  return (
    <>
      <h1>{say('Tài khoản', 'Account')}</h1>
      <NameForm />
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
    </>
  );
}

/** What they are called, as everybody on this site reads it. */
function NameForm() {
  const [name, setName] = useState(me.value?.name ?? '');
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const faults = error instanceof Declined ? error.problem.errors : undefined;
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      me.value = await ask<Me>('PUT', '/me', { body: { name: name.trim() } });
      setName(me.value.name ?? '');
      announce(say('Đã lưu tên.', 'The name is saved.'));
    } catch (failed) {
      setError(failed);
    }
    setBusy(false);
  };
  return (
    <form
      class="panel"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{say('Tên của bạn', 'Your name')}</h2>
      <TextField
        label={say('Tên hiển thị', 'Name as others see it')}
        hint={say(
          'Đồng nghiệp thấy tên này ở lịch sử, nhật ký và khi bạn đang mở một bài. Người đọc không thấy.',
          'Colleagues see it in histories, in the audit and while you have an article open. Readers do not.',
        )}
        maxLength={LONGEST}
        autocomplete="name"
        value={name}
        fault={faultAt(faults, '/name')}
        onInput={setName}
      />
      {error !== null && !faults && <Failure error={error} />}
      <button
        type="submit"
        class="button strong"
        disabled={isBusy || name.trim() === (me.value?.name ?? '')}
      >
        {say('Lưu tên', 'Save the name')}
      </button>
    </form>
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
