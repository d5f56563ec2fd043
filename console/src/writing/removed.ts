import { say } from '../language';
import type { Changed } from '../newsroom';

/** What the portal took out of a text, said to whoever wrote it. */
export function removed({ code, count }: Changed): string {
  switch (code) {
    case 'picture':
      return say(
        `${count} ảnh chưa có trong thư viện: chỗ của ảnh đã được đánh dấu.`,
        `${count} pictures are not in the library: their places are marked.`,
      );
    case 'media':
      return say(
        `${count} video hoặc khung nhúng đã bị bỏ.`,
        `${count} videos or frames were taken out.`,
      );
    case 'link':
      return say(
        `${count} liên kết không hợp lệ đã bị bỏ; chữ vẫn còn.`,
        `${count} links that lead nowhere were taken out; their words stay.`,
      );
    case 'letters':
      return say(
        `${count} đoạn phông cũ đã được đổi sang Unicode.`,
        `${count} parts in old fonts were turned into Unicode.`,
      );
    case 'hidden':
      return say(`${count} đoạn ẩn đã bị bỏ.`, `${count} hidden parts were taken out.`);
    default:
      return say(
        `${count} phần không dùng được trong bài đã bị bỏ.`,
        `${count} parts that an article cannot have were taken out.`,
      );
  }
}
