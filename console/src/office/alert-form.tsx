import { say } from '../language';
import { inWords } from '../times';
import { faultAt, TextField } from '../ui/field';
import { Failure } from '../ui/load';
import { announce } from '../ui/notice';
import { Conflict } from './conflict';
import { useChange, usePart } from './part';
import type { StaffSite } from './sites';
import { local, withOffset } from './zone';

const LONGEST = 300;

const written = ({ alert }: StaffSite) => ({
  text: alert?.text ?? '',
  url: alert?.url ?? '',
  until: local(alert?.until ?? ''),
});

/** What stands at the top of every page until a time. */
export function AlertForm({
  site,
  onSite,
}: {
  site: StaffSite;
  onSite: (site: StaffSite) => void;
}) {
  const part = usePart(site, written);
  const change = useChange(site, onSite, written);
  const { text, url, until } = part.value;
  const end = withOffset(until, site.zone);
  const set = (more: Partial<typeof part.value>) => part.set({ ...part.value, ...more });
  const show = async () => {
    const alert = { text: text.trim(), until: end, ...(url.trim() ? { url: url.trim() } : {}) };
    if (await change.send('/alert', { alert })) {
      announce(say('Thông báo sẽ hiện trong vòng một phút.', 'It shows within a minute.'));
    }
  };
  const switchOff = async () => {
    if (await change.send('/alert', {})) {
      part.set({ text: '', url: '', until: '' });
      announce(say('Đã tắt thông báo.', 'The alert is off.'));
    }
  };
  return (
    <section class="panel">
      <h2>{say('Thông báo khẩn', 'Alert')}</h2>
      <p role="status">
        {site.alert ? (
          <>
            <strong>{say('Đang bật', 'On')}</strong> {say('đến', 'until')}{' '}
            {inWords(site.alert.until)}: “{site.alert.text}”
          </>
        ) : (
          say('Đang tắt: người đọc không thấy thông báo nào.', 'Off: readers see none.')
        )}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <Conflict part={part} rival={change.rival} />
        <TextField
          label={say('Nội dung', 'Text')}
          hint={say(
            `Hiện ở đầu mọi trang. ${text.length}/${LONGEST} chữ.`,
            `At the top of every page. ${text.length} of ${LONGEST} letters.`,
          )}
          rows={2}
          maxLength={LONGEST}
          value={text}
          fault={faultAt(change.faults, '/alert/text')}
          onInput={(text) => set({ text })}
        />
        <TextField
          label={say('Liên kết (nếu có)', 'Link, if any')}
          hint={say('Ví dụ /lien-he hoặc https://…', 'Such as /lien-he or https://…')}
          value={url}
          fault={faultAt(change.faults, '/alert/url')}
          onInput={(url) => set({ url })}
        />
        <TextField
          label={say('Tự tắt lúc', 'Ends at')}
          type="datetime-local"
          hint={
            end
              ? say(`${inWords(end)}, giờ của trang.`, `${inWords(end)}, on the site’s clocks.`)
              : say(
                  `Giờ của trang (${site.zone}), nhiều nhất một năm.`,
                  `On the site’s clocks (${site.zone}), a year ahead at most.`,
                )
          }
          value={until}
          fault={faultAt(change.faults, '/alert/until')}
          onInput={(until) => set({ until })}
        />
        {change.error !== null && <Failure error={change.error} />}
        <p class="actions">
          <button
            type="submit"
            class="button strong"
            disabled={change.isBusy || part.isBehind || !part.isTouched}
          >
            {site.alert
              ? say('Cập nhật thông báo', 'Change the alert')
              : say('Bật thông báo', 'Switch it on')}
          </button>
          {site.alert && (
            <button type="button" class="button" disabled={change.isBusy} onClick={switchOff}>
              {say('Tắt ngay', 'Switch it off now')}
            </button>
          )}
        </p>
      </form>
    </section>
  );
}
