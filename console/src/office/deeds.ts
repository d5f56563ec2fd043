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
