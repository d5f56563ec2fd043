import type { Topic } from './topic';

export const WRITING: Topic[] = [
  {
    slug: 'viet-bai-dau-tien',
    title: ['Viết bài đầu tiên', 'Your first article'],
    what: ['Từ một trang trắng đến lúc gửi duyệt.', 'From an empty page to submitting it.'],
    steps: [
      [
        'Ở Bàn làm việc hoặc Bài viết, bấm “Viết bài”.',
        'On the desk or among the articles, press “Write”.',
      ],
      [
        'Gõ tiêu đề: nói ngay chuyện gì, ở đâu. Không viết hoa cả dòng.',
        'Give it a title that says what happened and where, not in capitals throughout.',
      ],
      [
        'Viết tóm tắt một hai câu: ai, việc gì, khi nào. Người đọc thấy câu này ở trang chủ.',
        'Begin with a sentence or two: who, what, when. Readers see them on the front page.',
      ],
      [
        'Viết nội dung. Bài dài thì chia bằng đề mục, đừng dùng chữ đậm thay đề mục.',
        'Write the text. Divide a long one by headings rather than by bold lines.',
      ],
      [
        'Chọn chuyên mục, ghi tên tác giả; thêm ảnh nếu có, kèm lời mô tả ảnh.',
        'Choose a section and an author; add a picture with words that describe it.',
      ],
      [
        'Bấm “Xem trước” để thấy đúng trang người đọc sẽ thấy, rồi “Gửi duyệt”.',
        'Press “Preview” to see what readers will see, then “Submit”.',
      ],
    ],
    good: [
      [
        'Bài tự lưu sau hai giây. Dòng “Đã lưu” cho biết đến lúc nào; mất mạng thì chữ vẫn nằm trên máy này và tự gửi khi có mạng.',
        'It saves itself after two seconds; a line says until when. Without network the text stays on this machine and is sent later.',
      ],
      [
        'Không ai ngoài biên tập thấy bài trước khi bài được đăng.',
        'Nobody outside the newsroom sees it before it is published.',
      ],
    ],
  },
  {
    slug: 'dan-tu-word',
    title: ['Dán từ Word', 'Paste from Word'],
    what: [
      'Đưa một văn bản Word, Google Docs hoặc Excel vào bài.',
      'Bring a text of Word, Google Docs or Excel into an article.',
    ],
    steps: [
      [
        'Trong Word, chọn đoạn cần lấy (Ctrl+A là cả bài), rồi Ctrl+C.',
        'In Word, select what you want (Ctrl+A for all) and press Ctrl+C.',
      ],
      [
        'Đặt con trỏ vào chỗ cần dán trong bài, bấm Ctrl+V.',
        'Put the cursor where it belongs and press Ctrl+V.',
      ],
      [
        'Đọc dòng thông báo: nó nói đã bỏ gì (màu, phông, ảnh không dán được).',
        'Read the notice: it says what was left out (colours, fonts, pictures).',
      ],
      [
        'Chỗ ghi “ảnh chưa dán được”: tải ảnh đó lên rồi chèn lại. Còn chỗ như vậy thì chưa đăng được.',
        'Where a picture could not be pasted, upload it and put it in. Until then the article cannot go out.',
      ],
      [
        'Xem lại bảng: dòng đầu phải là dòng tiêu đề.',
        'Look at tables: the first row should be a row of heads.',
      ],
    ],
    good: [
      [
        'Giữ lại: đề mục, danh sách, bảng, liên kết, chữ đậm, chữ nghiêng. Bỏ đi: màu, cỡ chữ, phông, căn lề, vì trang dùng kiểu chung cho mọi bài.',
        'Kept: headings, lists, tables, links, bold and italics. Dropped: colours, sizes, fonts and alignment, for all articles look alike.',
      ],
      [
        'Văn bản cũ bằng phông .VnTime hoặc VNI được đổi sang Unicode. Nếu chữ vẫn lạ, bấm Ctrl+Z và gửi tệp cho biên tập viên.',
        'Texts in .VnTime or VNI fonts become Unicode. If letters look wrong, press Ctrl+Z and give the file to an editor.',
      ],
      [
        'Bảng quá 300 dòng nên đính kèm thành tệp, để người đọc mở trên điện thoại được.',
        'A table of more than 300 rows is better attached as a file.',
      ],
    ],
  },
  {
    slug: 'anh-tu-iphone',
    title: ['Ảnh từ iPhone', 'Pictures from an iPhone'],
    what: ['Đưa ảnh chụp bằng điện thoại lên trang.', 'Bring pictures of a telephone to the site.'],
    steps: [
      [
        'Mở trang quản trị ngay trên điện thoại, vào Thư viện hoặc bài đang viết.',
        'Open the newsroom on the telephone, in the library or your article.',
      ],
      [
        'Chọn “Tải ảnh lên”, rồi chụp mới hoặc lấy từ bộ ảnh; chọn nhiều ảnh một lần được.',
        'Choose to upload, then take a picture or choose some; many at once will do.',
      ],
      [
        'Chờ từng ảnh báo xong. Ảnh nào không nhận được thì có lý do ngay bên cạnh.',
        'Wait until each says that it is done. If one is refused, the reason stands beside it.',
      ],
      [
        'Viết lời mô tả cho từng ảnh: người không nhìn thấy ảnh cần biết gì?',
        'Describe each: what must somebody know who does not see it?',
      ],
    ],
    good: [
      [
        'Ảnh HEIC của iPhone được đổi sang JPEG trên máy trước khi gửi; không cần phần mềm nào khác.',
        'HEIC pictures become JPEG on your machine before they are sent.',
      ],
      [
        'Vị trí chụp và thông tin máy ảnh được xóa khỏi ảnh trước khi người đọc thấy.',
        'The place and the camera are removed before readers see a picture.',
      ],
      [
        'Ảnh có mặt trẻ em hoặc giấy tờ của dân: hỏi người trong ảnh, che số giấy tờ.',
        'Children’s faces or people’s papers: ask them, and hide numbers.',
      ],
    ],
  },
  {
    slug: 'bo-go-unikey',
    title: ['Bộ gõ UniKey', 'Typing Vietnamese'],
    what: [
      'Gõ tiếng Việt có dấu bằng UniKey, EVKey, bộ gõ của Windows hoặc điện thoại.',
      'Type Vietnamese by UniKey, EVKey, Windows or a telephone.',
    ],
    steps: [
      [
        'Mở UniKey, chọn bảng mã “Unicode” (dựng sẵn) và kiểu gõ bạn quen: Telex hoặc VNI.',
        'In UniKey choose the charset “Unicode” and your way of typing, Telex or VNI.',
      ],
      [
        'Chỉ bật một bộ gõ: nếu dùng UniKey thì tắt bàn phím tiếng Việt của Windows.',
        'Use one only: with UniKey, switch the Vietnamese keyboard of Windows off.',
      ],
      [
        'Trong Chrome hoặc Edge, nếu chữ bị lặp, bỏ đánh dấu “Sửa lỗi gõ trên trình duyệt” trong UniKey rồi thử lại.',
        'If letters are doubled, switch UniKey’s repair for browsers off and try again.',
      ],
    ],
    good: [
      [
        'Trang không tự sửa chính tả và không tự đổi chữ khi bạn đang gõ.',
        'Nothing corrects or replaces what you type.',
      ],
      ['Tìm kiếm hiểu cả khi gõ không dấu.', 'Searching understands words without marks.'],
    ],
  },
];
