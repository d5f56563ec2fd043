import { say } from '../language';
import { grouped } from './numbers';
import type { Identity } from './sites';

/** What saving changes, and where readers will see it. */
export function effects(before: Identity, after: Identity): string[] {
  const found: string[] = [];
  const tell = (isChanged: boolean, vietnamese: string, english: string) => {
    if (isChanged) found.push(say(vietnamese, english));
  };
  tell(
    before.name !== after.name,
    `Tên trang thành “${after.name}”: ở đầu mọi trang, tiêu đề trình duyệt và bản tin RSS.`,
    `The name becomes “${after.name}”: at the top of every page, in titles and feeds.`,
  );
  const [first] = after.hosts;
  tell(
    before.hosts[0] !== first,
    `Tên miền chính thành ${first}: các tên miền khác và địa chỉ cũ đều dẫn về đó.`,
    `The main host becomes ${first}: others and old addresses lead there.`,
  );
  for (const host of before.hosts.filter((host) => !after.hosts.includes(host))) {
    tell(
      true,
      `${host} thôi dùng: mọi địa chỉ của nó dẫn về ${first}, và không trang nào khác lấy được.`,
      `${host} is given up: its addresses lead to ${first}, and no other site may have it.`,
    );
  }
  for (const host of after.hosts.filter((host) => host && !before.hosts.includes(host))) {
    tell(
      true,
      `${host} mở được trang này, khi quản trị tên miền đã trỏ nó về cổng.`,
      `${host} opens this site once its domain points to the portal.`,
    );
  }
  const isAnother = (name: keyof Identity) =>
    JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  tell(
    (['editorInChief', 'address', 'phone', 'email'] as const).some(isAnother),
    'Thông tin liên hệ đổi ở chân mọi trang và trang Liên hệ.',
    'How to reach the commune changes at the foot of every page and on the contact page.',
  );
  tell(
    isAnother('services'),
    'Các liên kết dịch vụ công đổi ở trang chủ và trang TTHC.',
    'Links to public services change on the front page and the page of procedures.',
  );
  tell(
    isAnother('channels'),
    'Các kênh thông tin đổi ở chân mọi trang.',
    'Channels change at the foot of every page.',
  );
  tell(
    isAnother('selfApproval'),
    after.selfApproval
      ? 'Biên tập viên được tự đăng bài do chính mình gửi duyệt.'
      : 'Bài của biên tập viên phải do một biên tập viên khác đăng.',
    after.selfApproval
      ? 'Editors may publish what they submitted themselves.'
      : 'What an editor submitted is published by another editor.',
  );
  tell(
    isAnother('carriedOver'),
    `Bộ đếm lượt truy cập cộng thêm ${grouped(after.carriedOver)} lượt của cổng cũ.`,
    `The visit counter adds ${grouped(after.carriedOver)} visits of the former portal.`,
  );
  return found;
}
