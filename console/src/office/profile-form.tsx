import { useState } from 'preact/hooks';
import { ask, Declined } from '../api';
import { say } from '../language';
import { type Me, me } from '../me';
import { faultAt, TextField } from '../ui/field';
import { Failure } from '../ui/load';
import { announce } from '../ui/notice';

const LONGEST_NAME = 120;
const LONGEST_MAIL = 254;

/** What they are called, as everybody on this site reads it, and where they want to be told. */
export function ProfileForm() {
  const [name, setName] = useState(me.value?.name ?? '');
  const [mail, setMail] = useState(me.value?.mail ?? '');
  const [told, setTold] = useState(me.value?.told ?? false);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const faults = error instanceof Declined ? error.problem.errors : undefined;
  const hasAddress = mail.trim() !== '';
  const said = { name: name.trim(), mail: mail.trim(), told: told && hasAddress };
  const isSaid =
    said.name === (me.value?.name ?? '') &&
    said.mail === (me.value?.mail ?? '') &&
    said.told === (me.value?.told ?? false);
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      me.value = await ask<Me>('PUT', '/me', { body: said });
      setName(me.value.name ?? '');
      setMail(me.value.mail ?? '');
      setTold(me.value.told);
      announce(say('Đã lưu thông tin của bạn.', 'Your details are saved.'));
    } catch (failed) {
      setError(failed);
      const [first] = failed instanceof Declined ? (failed.problem.errors ?? []) : [];
      if (first) announce(say('Chưa lưu được. ', 'Not saved. ') + first.message);
    }
    setBusy(false);
  };
  return (
    <form
      class="panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{say('Thông tin của bạn', 'Your details')}</h2>
      <TextField
        label={say('Tên hiển thị', 'Name as others see it')}
        hint={say(
          'Đồng nghiệp thấy tên này ở lịch sử, nhật ký và khi bạn đang mở một bài. Người đọc không thấy.',
          'Colleagues see it in histories, in the audit and while you have an article open. Readers do not.',
        )}
        maxLength={LONGEST_NAME}
        autocomplete="name"
        value={name}
        fault={faultAt(faults, '/name')}
        onInput={setName}
      />
      {(me.value?.sendsMail || me.value?.mail) && (
        <>
          <TextField
            type="email"
            label={say('Thư điện tử của bạn', 'Your e-mail address')}
            hint={<MailHint />}
            maxLength={LONGEST_MAIL}
            autocomplete="email"
            inputMode="email"
            value={mail}
            fault={faultAt(faults, '/mail')}
            onInput={setMail}
          />
          <label class="telling">
            <input
              type="checkbox"
              checked={told && hasAddress}
              disabled={!hasAddress}
              onChange={(event) => setTold(event.currentTarget.checked)}
            />
            <span>{occasion()}</span>
          </label>
        </>
      )}
      {error !== null && !faults && <Failure error={error} />}
      <button type="submit" class="button strong" disabled={isBusy || isSaid}>
        {say('Lưu thông tin', 'Save the details')}
      </button>
    </form>
  );
}

function MailHint() {
  return me.value?.sendsMail ? (
    <>
      {say(
        'Chỉ mình bạn thấy địa chỉ này. Để trống rồi lưu là xóa.',
        'Nobody but you sees it. Leave it empty and save to delete it.',
      )}
    </>
  ) : (
    <>
      {say(
        'Hiện trang không gửi thư. Địa chỉ này chỉ mình bạn thấy; để trống rồi lưu là xóa.',
        'No mail is sent at present. Nobody but you sees the address; leave it empty and save to delete it.',
      )}
    </>
  );
}

/** Whoever has both roles is told of both. */
function occasion(): string {
  const isEditor = me.value?.roles.includes('editor');
  const isWriter = me.value?.roles.includes('writer');
  if (isEditor) {
    return say(
      'Gửi thư cho tôi khi có bài chờ duyệt, bài bị gỡ, và khi bài của tôi được đăng hoặc bị trả lại',
      'Mail me when an article waits for me or is withdrawn, and when mine is published or returned',
    );
  }
  if (isWriter) {
    return say(
      'Gửi thư cho tôi khi bài của tôi được đăng, bị trả lại hoặc bị gỡ',
      'Mail me when an article of mine is published, returned or withdrawn',
    );
  }
  return say(
    'Gửi thư cho tôi khi có việc cần tôi (hiện chỉ có cho người viết và biên tập viên)',
    'Mail me when something needs me (at present only for writers and editors)',
  );
}
