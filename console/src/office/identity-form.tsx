import { useState } from 'preact/hooks';
import { say } from '../language';
import { faultAt, TextField } from '../ui/field';
import { Failure } from '../ui/load';
import { announce } from '../ui/notice';
import { Conflict } from './conflict';
import { effects } from './effects';
import { Hosts } from './hosts';
import { Links } from './links';
import { count } from './numbers';
import { useChange, usePart } from './part';
import { type Identity, identity, type StaffSite } from './sites';

/** Name, hosts, contact, links and counters of the site. */
export function IdentityForm({
  site,
  onSite,
}: {
  site: StaffSite;
  onSite: (site: StaffSite) => void;
}) {
  const part = usePart(site, identity);
  const change = useChange(site, onSite, identity);
  const [visits, setVisits] = useState<string | null>(null);
  const value = part.value;
  const set = (more: Partial<Identity>) => part.set({ ...value, ...more });
  const faultOf = (pointer: string) => faultAt(change.faults, pointer);
  const line = (
    name: 'name' | 'editorInChief' | 'address' | 'phone' | 'email',
    label: string,
    hint?: string,
  ) => (
    <TextField
      label={label}
      hint={hint}
      value={value[name]}
      fault={faultOf(`/${name}`)}
      onInput={(text) => set({ [name]: text })}
    />
  );
  const hostFault = (at: number) =>
    change.problem?.code === 'host_taken' && change.problem.host === value.hosts[at]
      ? change.problem.title
      : faultOf(`/hosts/${at}`);
  const isCount = visits === null || count(visits) !== null;
  const told = effects(identity(site), value);
  const save = async () => {
    if (isCount && (await change.send('/site', value))) {
      setVisits(null);
      announce(say('Đã lưu. Các trang đổi trong vòng một phút.', 'Saved; pages follow shortly.'));
    }
  };
  return (
    <section class="panel">
      <h2>{say('Thông tin trang', 'Identity')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Conflict part={part} rival={change.rival} />
        {line('name', say('Tên trang', 'Name'))}
        {line('editorInChief', say('Trưởng Ban Biên tập', 'Editor in chief'))}
        {line('address', say('Địa chỉ', 'Address'))}
        {line('phone', say('Điện thoại', 'Telephone'))}
        {line('email', say('Thư điện tử', 'E-mail'))}
        <Hosts
          hosts={value.hosts}
          former={site.formerHosts}
          faultOf={(at) => hostFault(at) ?? (at === 0 ? faultOf('/hosts') : undefined)}
          onChange={(hosts) => set({ hosts })}
        />
        <Links
          legend={say('Dịch vụ công', 'Public services')}
          hint={say('Hiện ở trang chủ và trang TTHC.', 'On the front page and that of procedures.')}
          links={value.services}
          faultOf={(at, member) => faultOf(`/services/${at}/${member}`)}
          onChange={(services) => set({ services })}
        />
        <Links
          legend={say('Kênh thông tin', 'Channels')}
          hint={say('Mạng xã hội, phát thanh, hộp thư.', 'Social media, radio, letter box.')}
          links={value.channels}
          faultOf={(at, member) => faultOf(`/channels/${at}/${member}`)}
          onChange={(channels) => set({ channels })}
        />
        <TextField
          label={say('Lượt truy cập của cổng cũ', 'Visits of the former portal')}
          hint={say('Cộng vào bộ đếm ở chân trang.', 'Added to the counter at the foot of pages.')}
          inputMode="numeric"
          value={visits ?? String(value.carriedOver)}
          fault={
            faultOf('/carriedOver') ??
            (isCount ? undefined : say('Phải là số nguyên.', 'Must be a whole number.'))
          }
          onInput={(text) => {
            setVisits(text);
            set({ carriedOver: count(text) ?? value.carriedOver });
          }}
        />
        <p>
          <label>
            <input
              type="checkbox"
              checked={value.selfApproval}
              onChange={(event) => set({ selfApproval: event.currentTarget.checked })}
            />{' '}
            {say(
              'Biên tập viên được tự đăng bài do chính mình gửi duyệt',
              'Editors may publish what they submitted themselves',
            )}
          </label>
        </p>
        {told.length > 0 && (
          <div class="notice">
            <p>{say('Khi lưu, người đọc sẽ thấy:', 'When you save, readers will see:')}</p>
            <ul>
              {told.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        )}
        {change.error !== null && <Failure error={change.error} />}
        <p class="actions">
          <button
            type="submit"
            class="button strong"
            disabled={change.isBusy || part.isBehind || !part.isTouched}
          >
            {say('Lưu thông tin trang', 'Save the identity')}
          </button>
          {part.isTouched && (
            <button type="button" class="plain" onClick={part.takeTheirs}>
              {say('Bỏ các sửa đổi', 'Drop the changes')}
            </button>
          )}
        </p>
      </form>
    </section>
  );
}
