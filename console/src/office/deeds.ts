import { say } from '../language';

/** What was done, in words. */
export function deedOf(what: string): string {
  return DEEDS()[what] ?? what;
}

export const DEEDS = (): Record<string, string> => ({
  save: say('Lưu', 'Saved'),
  restore: say('Khôi phục bản cũ', 'Restored'),
  submit: say('Gửi duyệt', 'Submitted'),
  'take-back': say('Rút lại', 'Taken back'),
  return: say('Trả lại', 'Returned'),
  publish: say('Đăng', 'Published'),
  unschedule: say('Bỏ hẹn giờ', 'Unscheduled'),
  withdraw: say('Gỡ', 'Withdrawn'),
  move: say('Đổi địa chỉ', 'Address changed'),
  refile: say('Chuyển chuyên mục', 'Filed elsewhere'),
  bin: say('Bỏ vào thùng rác', 'Binned'),
  unbin: say('Lấy khỏi thùng rác', 'Taken out of the bin'),
  import: say('Nhập từ thư mục', 'Imported'),
});

/** Of what it was done. */
export function subjectOf(subject: string): string {
  const names: Record<string, string> = {
    article: say('Bài viết', 'Article'),
    site: say('Thông tin trang', 'Identity of the site'),
    sections: say('Chuyên mục', 'Sections'),
    alert: say('Thông báo khẩn', 'Alert'),
  };
  return names[subject] ?? subject;
}

/** A note as it was given; of the site the parts that were changed, in words. */
export function noteOf({ subject, note }: { subject: string; note: string | null }): string {
  if (!note || subject === 'article') return note ?? '';
  return note.split(', ').map(partOf).join(', ');
}

/** What a part of the site is called. */
export function partOf(name: string): string {
  const names: Record<string, string> = {
    name: say('tên trang', 'the name'),
    hosts: say('tên miền', 'hosts'),
    editorInChief: say('trưởng Ban Biên tập', 'the editor in chief'),
    address: say('địa chỉ', 'the address'),
    phone: say('điện thoại', 'the telephone'),
    email: say('thư điện tử', 'the e-mail'),
    sections: say('chuyên mục', 'sections'),
    services: say('dịch vụ công', 'public services'),
    channels: say('kênh thông tin', 'channels'),
    alert: say('thông báo khẩn', 'the alert'),
    selfApproval: say('tự duyệt', 'own approval'),
    carriedOver: say('lượt truy cập của cổng cũ', 'visits of the former portal'),
    zone: say('múi giờ', 'the time zone'),
  };
  return names[name] ?? name;
}
