import { say } from '../../language';

export type Told = 'media' | 'hidden' | 'letters' | 'picture' | 'link' | 'strange-picture';

/** What became of a pasted text that whoever pasted it should know. */
export class Notices {
  private readonly counts = new Map<Told, number>();

  add(what: Told) {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  get lines(): string[] {
    return [...this.counts].map(([what, count]) => sentence(what, count));
  }
}

function sentence(what: Told, count: number): string {
  switch (what) {
    case 'media':
      return say(
        `Đã bỏ ${count} phần chỉ chạy được trên trang khác (video, khung nhúng, hình vẽ).`,
        `${count} parts that only work on another page were left out (video, frames, drawings).`,
      );
    case 'hidden':
      return say(
        `Đã bỏ ${count} đoạn bị ẩn trong bản gốc.`,
        `${count} hidden parts of the original were left out.`,
      );
    case 'letters':
      return say(
        `Đã đổi ${count} đoạn phông cũ (VNI, TCVN3) sang Unicode. Đọc lại cho chắc.`,
        `${count} parts in old fonts (VNI, TCVN3) were turned into Unicode. Please read them again.`,
      );
    case 'picture':
      return say(
        `${count} ảnh chưa dán được: chỗ của ảnh đã được đánh dấu, hãy chọn ảnh cho từng chỗ.`,
        `${count} pictures did not come along: their places are marked; choose a picture for each.`,
      );
    case 'link':
      return say(
        `Đã bỏ ${count} liên kết không dẫn đến đâu (tệp trên máy, mã lệnh). Chữ vẫn còn.`,
        `${count} links that lead nowhere were left out (files on a machine, code). Their words stay.`,
      );
    case 'strange-picture':
      return say(
        `${count} ảnh nằm ở máy chủ của người khác: hãy tải ảnh về rồi thêm từ máy.`,
        `${count} pictures lie on a stranger’s server: download them and add them from this machine.`,
      );
  }
}
