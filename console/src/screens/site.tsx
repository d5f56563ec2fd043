import { say } from '../language';
import { is } from '../me';
import { AlertForm } from '../office/alert-form';
import { partOf } from '../office/deeds';
import { IdentityForm } from '../office/identity-form';
import '../office/office.css';
import { SectionsForm } from '../office/sections-form';
import { openSite } from '../office/sites';
import { Loaded, useLoad } from '../ui/load';

export function SiteScreen() {
  const load = useLoad((signal) => openSite(signal), []);
  return (
    <>
      <h1>{say('Trang', 'Site')}</h1>
      <Loaded of={load}>
        {(site) => (
          <>
            {site.lacks.length > 0 && (
              <p class="notice">
                {say(
                  'Người đọc có thể hỏi mà trang chưa nêu',
                  'Readers may ask for, and the site lacks',
                )}
                : {site.lacks.map(partOf).join(', ')}.
              </p>
            )}
            <AlertForm site={site} onSite={load.set} />
            {is('admin') ? (
              <>
                <SectionsForm site={site} onSite={load.set} />
                <IdentityForm site={site} onSite={load.set} />
              </>
            ) : (
              <p class="notice">
                {say(
                  'Chuyên mục, tên miền và thông tin liên hệ do quản trị viên của trang sửa.',
                  'Sections, hosts and contact are changed by an administrator of the site.',
                )}
              </p>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
