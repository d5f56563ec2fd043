import { say } from '../language';
import { is } from '../me';
import { moment } from '../times';
import { Loaded, useLoad } from '../ui/load';
import { alert, missingMonth } from './desk-data';

/** The month that the clerk owes, where it is not there yet. */
export function DeskMonth() {
  const load = useLoad(missingMonth, []);
  return (
    <section class="panel desk">
      <h2>{say('Kết quả giải quyết TTHC', 'TTHC figures')}</h2>
      <Loaded of={load}>
        {(missing) =>
          missing ? (
            <>
              <p>
                <strong>
                  {say(
                    `Chưa có số liệu tháng ${missing.month}/${missing.year}.`,
                    `${missing.month}/${missing.year} is missing.`,
                  )}
                </strong>
              </p>
              <p>
                <a class="button strong" href="/quan-tri/tthc">
                  {say('Nhập số liệu', 'Enter it')}
                </a>
              </p>
            </>
          ) : (
            <p>{say('Số liệu tháng trước đã có trên trang.', "Last month's figures are there.")}</p>
          )
        }
      </Loaded>
    </section>
  );
}

/** What every page says on top now. */
export function DeskAlert() {
  const load = useLoad(alert, []);
  return (
    <section class="panel desk">
      <h2>{say('Thông báo khẩn trên trang', 'Alert on the site')}</h2>
      <Loaded of={load}>
        {(found) =>
          found ? (
            <>
              <p>
                <strong>{found.text}</strong>
              </p>
              <p class="meta">
                {say(`Hiện đến ${moment(found.until)}`, `Shown until ${moment(found.until)}`)}
              </p>
            </>
          ) : (
            <p class="meta">{say('Không có thông báo nào đang hiện.', 'None is shown.')}</p>
          )
        }
      </Loaded>
      {is('admin', 'editor') && (
        <p>
          <a href="/quan-tri/trang">{say('Sửa thông báo', 'Change it')}</a>
        </p>
      )}
    </section>
  );
}
