import type { Topic } from './topic';

export const PUBLISHING: Topic[] = [
  {
    slug: 'duyet-va-dang',
    title: ['Duyệt và đăng', 'Judge and publish'],
    what: ['Việc của biên tập viên với một bài vừa gửi.', 'What an editor does with a submission.'],
    steps: [
      [
        'Mở Chờ duyệt: bài chờ lâu nhất đứng đầu.',
        'Open the queue: whatever waits longest comes first.',
      ],
      [
        'Đọc bài như người đọc. Với bài đã đăng, phần thay đổi được đánh dấu.',
        'Read it as readers will. If it is public already, changes are marked.',
      ],
      [
        'Sai nhỏ thì “Sửa” luôn. Cần người viết làm lại thì “Trả lại”, kèm lý do để họ biết sửa gì.',
        'Mend small things yourself. Else return it, with a reason that says what to do.',
      ],
      [
        'Bấm “Đăng lên trang”: danh sách kiểm tra chỉ ra chỗ còn thiếu, bấm vào từng dòng để đến đúng chỗ.',
        'Press “Publish”: a list tells what is missing; each line leads to its place.',
      ],
      [
        'Xem giờ đăng bằng chữ, rồi bấm nút nói rõ việc sẽ xảy ra: đăng ngay, hoặc hẹn giờ.',
        'Read the time in words, then press the button that says what happens.',
      ],
    ],
    good: [
      [
        'Giờ luôn là giờ của trang, dù máy của bạn đặt giờ khác.',
        'Times are those of the site, whatever your machine says.',
      ],
      [
        'Bài do chính bạn gửi duyệt thường phải do người khác đăng, trừ khi trang cho phép tự duyệt.',
        'What you submitted yourself is usually published by somebody else.',
      ],
    ],
  },
  {
    slug: 'dinh-chinh-go-bai',
    title: ['Đính chính, gỡ bài', 'Correct and withdraw'],
    what: ['Khi bài đã đăng có chỗ sai.', 'When something public is wrong.'],
    steps: [
      [
        'Mở bài và sửa. Người đọc vẫn thấy bản cũ cho đến khi bạn đăng lại.',
        'Open and mend it. Readers see the former text until you publish again.',
      ],
      [
        'Khi đăng lại, chọn: lỗi chính tả (không ghi chú), hoặc sai nội dung: viết lời đính chính để người đọc biết đã sửa gì.',
        'When you publish again, say whether it is a slip, or write a note that tells readers what was wrong.',
      ],
      [
        'Bài không nên còn trên trang: chọn “Gỡ”, ghi lý do. Địa chỉ bài sẽ nói vì sao không còn, hoặc dẫn tới bài thay thế.',
        'If it should not be public any more, withdraw it with a reason; its address then says why, or leads to another.',
      ],
      [
        'Gỡ nhầm? Đăng lại từ Lịch sử: mọi bản đều còn.',
        'By mistake? Restore it from the history, where each version is kept.',
      ],
    ],
    good: [
      [
        'Thông tin cá nhân lỡ đăng: gỡ ngay rồi báo quản trị viên, vì bộ nhớ đệm và máy tìm kiếm có thể còn giữ một lúc.',
        'If personal data went out, withdraw it at once and tell an administrator: caches may keep it for a while.',
      ],
    ],
  },
  {
    slug: 'so-lieu-tthc',
    title: ['Số liệu TTHC', 'Figures of procedures'],
    what: [
      'Nhập số hồ sơ đã giải quyết mỗi tháng.',
      'Enter each month how many dossiers were settled.',
    ],
    steps: [
      [
        'Mở TTHC, chọn tháng và năm. Tháng mới có sẵn các lĩnh vực của tháng trước.',
        'Open TTHC and choose the month. A new one has the fields of the month before.',
      ],
      [
        'Nhập số cộng dồn từ ngày 1/1, không phải số riêng của tháng. Cột bên phải cho biết tháng này thêm bao nhiêu.',
        'Enter counts from 1 January, not those of the month alone. A column says how many came since.',
      ],
      [
        'Có bảng Excel: chọn các cột lĩnh vực, đúng hạn, trễ hạn (cả dòng tiêu đề), Ctrl+C, rồi Ctrl+V vào một ô bất kỳ.',
        'From a spreadsheet: copy the columns with their heads and paste into any cell.',
      ],
      [
        'Xem bảng thay đổi rồi mới lấy. Dòng tổng được bỏ ra, vì tổng tự tính.',
        'See what would change before you take it. A row of totals is left out.',
      ],
      [
        'Bấm “Lưu”. Ô nào sai có lời giải thích ngay bên dưới.',
        'Press “Save”. What is wrong stands beneath its cell.',
      ],
    ],
    good: [
      [
        'Lưu nhầm: xuống Lịch sử của tháng, bấm “Lấy lại số trước đó”.',
        'Saved by mistake? In the history of the month, go back to what was before.',
      ],
      [
        'Ô gộp, số lẻ, bảng nhiều tháng cạnh nhau: trang từ chối và nói cách sửa, không đoán.',
        'Merged cells, fractions, months beside each other are refused with a reason, never guessed.',
      ],
    ],
  },
  {
    slug: 'phim-tat',
    title: ['Phím tắt', 'Keys'],
    what: ['Làm mọi việc không cần chuột.', 'All of it without a mouse.'],
    steps: [
      ['Ctrl+S: lưu.', 'Ctrl+S: save.'],
      [
        'Ctrl+B, Ctrl+I, Ctrl+U: đậm, nghiêng, gạch chân; Ctrl+K: liên kết.',
        'Ctrl+B, Ctrl+I, Ctrl+U: bold, italic, underlined; Ctrl+K: link.',
      ],
      [
        'Ctrl+Alt+2, 3, 4: đề mục các cấp. Ctrl+Z: hoàn tác.',
        'Ctrl+Alt+2, 3, 4: headings. Ctrl+Z: undo.',
      ],
      [
        'Alt+F10: đến thanh công cụ, phím mũi tên để đi trong đó, Esc để về bài.',
        'Alt+F10: the toolbar, with arrow keys in it; Esc returns to the text.',
      ],
      ['Ctrl+Alt+P: xem trước.', 'Ctrl+Alt+P: preview.'],
      [
        'Tab: rời khỏi ô soạn bài, trừ khi đang ở danh sách hoặc bảng.',
        'Tab leaves the editor, except in a list or a table.',
      ],
      [
        '? : mở trang trợ giúp này, khi không đang gõ chữ.',
        '? opens this help while you do not type.',
      ],
    ],
    good: [['Trên máy Mac, dùng ⌘ thay cho Ctrl.', 'On a Mac, ⌘ stands for Ctrl.']],
  },
];
