package vn.congxa.pages.view;

import java.util.List;
import vn.congxa.pages.view.TextPage.Part;

/** What every site of this portal promises its readers, in both languages. */
final class Statements {
  private Statements() {}

  static List<Part> accessibility(Words words) {
    return words.isEnglish() ? accessibilityInEnglish() : accessibilityInVietnamese();
  }

  static List<Part> privacy(Words words) {
    return words.isEnglish() ? privacyInEnglish() : privacyInVietnamese();
  }

  private static List<Part> accessibilityInVietnamese() {
    return List.of(
        Part.of(
            "",
            "Trang này được làm để ai cũng đọc được: người dùng trình đọc màn hình, người chỉ dùng"
                + " bàn phím, người cần chữ lớn, người dùng điện thoại cũ hay mạng chậm. Chúng tôi"
                + " hướng tới Hướng dẫn về khả năng tiếp cận nội dung web (WCAG) 2.2, mức AA."),
        Part.of(
            "Những gì bạn có thể làm",
            "Phóng to chữ bằng trình duyệt tới 400% mà không phải cuộn ngang. Trang theo chế độ"
                + " tối, chế độ tương phản cao và chế độ giảm chuyển động mà bạn đặt trong máy.",
            "Đi đến mọi chức năng bằng phím Tab; liên kết đầu tiên đưa thẳng đến nội dung chính."
                + " Chỗ đang chọn luôn có viền rõ.",
            "Nghe đọc bài viết ở nơi trình duyệt có giọng tiếng Việt, in bản gọn, hoặc tải bài về"
                + " dưới dạng văn bản."),
        Part.of(
            "Những gì còn hạn chế",
            "Tệp đính kèm do các cơ quan khác soạn có thể chưa đọc được bằng trình đọc màn hình. Bạn"
                + " cần bản khác, hãy liên hệ với chúng tôi."),
        Part.of(
            "Khi gặp trở ngại",
            "Hãy cho Ban Biên tập biết trang nào và bạn dùng công cụ gì, theo địa chỉ dưới đây."));
  }

  private static List<Part> accessibilityInEnglish() {
    return List.of(
        Part.of(
            "",
            "This site is made for everyone to read: with a screen reader, with the keyboard alone,"
                + " in large type, on an old phone or a slow network. It aims at the Web Content"
                + " Accessibility Guidelines (WCAG) 2.2, level AA."),
        Part.of(
            "What you can do",
            "Enlarge text up to 400% in your browser without scrolling sideways. Pages follow the"
                + " dark, high-contrast and reduced-motion settings of your device.",
            "Reach everything with the Tab key; the first link goes straight to the content. What"
                + " has the focus is always outlined.",
            "Have an article read to you where your browser has a Vietnamese voice, print a plain"
                + " edition, or save the text."),
        Part.of(
            "What is not perfect yet",
            "Attached files made by other offices may not work with a screen reader. Ask us for"
                + " another form."),
        Part.of(
            "When something is in your way",
            "Tell the editors which page it was and what you use, at the address below."));
  }

  private static List<Part> privacyInVietnamese() {
    return List.of(
        Part.of(
            "",
            "Đọc trang này bạn không phải khai báo gì. Trang không đặt cookie, không có quảng cáo,"
                + " không dùng công cụ theo dõi của bên thứ ba và không nhận hồ sơ của công dân."),
        Part.of(
            "Bộ đếm lượt truy cập",
            "Để đếm mỗi lượt truy cập đúng một lần, máy chủ tính từ địa chỉ mạng và tên trình duyệt"
                + " của bạn một mã không thể đảo ngược, bằng một khóa ngẫu nhiên thay mỗi ngày. Địa"
                + " chỉ và tên trình duyệt không được lưu, cũng không được ghi vào nhật ký.",
            "Mã chỉ dùng để biết bạn đã được đếm trong 30 phút gần nhất và có đang truy cập trong 5"
                + " phút gần nhất hay không; hết hạn, nó không còn được dùng và bị xóa trong vài"
                + " ngày. Bản sao lưu để khôi phục sự cố giữ mã thêm một ngày. Khóa của một ngày"
                + " bị xóa ngay đêm sau đó, chậm nhất là 48 giờ sau khi ngày ấy bắt đầu, và không"
                + " có trong bản sao lưu nào; từ đó không ai nối được mã với người. Chỉ con số tổng"
                + " được giữ lại.",
            "Trình duyệt của bạn nhớ, cho đến khi bạn đóng thẻ, lúc nào nó đã báo một lượt xem, để"
                + " mỗi phút chỉ báo một lần. Nó không nhớ gì khác.",
            "Để không ai làm sai con số, máy chủ cũng đếm mỗi địa chỉ mạng có bao nhiêu khách mới"
                + " trong nửa giờ, bằng một mã như trên mà nửa giờ sau không còn được dùng.",
            "Máy tìm kiếm và các chương trình tự động không được đếm."),
        Part.of(
            "Nhật ký kỹ thuật",
            "Mỗi yêu cầu được ghi một dòng: loại trang, kết quả, thời gian xử lý. Không có địa chỉ"
                + " mạng, tên trình duyệt hay nội dung bạn gửi."),
        Part.of(
            "Liên kết ra ngoài",
            "Dịch vụ công và các kênh khác có chính sách riêng của họ. Trang này không gửi cho họ"
                + " thông tin gì về bạn ngoài tên miền mà bạn từ đó đến.",
            "Một bài viết có thể hiện hình ảnh đặt ở trang khác, chẳng hạn của một tờ báo. Khi đó"
                + " trình duyệt của bạn tải hình từ nơi ấy, và nơi ấy thấy địa chỉ mạng của bạn."));
  }

  private static List<Part> privacyInEnglish() {
    return List.of(
        Part.of(
            "",
            "You tell us nothing by reading this site. It sets no cookie, shows no advertisement,"
                + " uses nobody else's trackers and takes no citizen's dossier."),
        Part.of(
            "The counter",
            "To count each visit once, the server makes a code of your network address and the name"
                + " of your browser, which nobody can turn back, under a random key that changes"
                + " every day. Neither the address nor the name is stored or logged.",
            "The code serves to know that you were counted within the last 30 minutes, and whether"
                + " you are here within the last 5; once expired it is no longer used, and deleted"
                + " within a few days. Backups for accidents keep codes for one day more. A day's key"
                + " is deleted in the night after it, at the latest 48 hours after the day began,"
                + " and is in no backup; from then on nobody can join a code to a person. Only the"
                + " sums are kept.",
            "Until you close the tab, your browser remembers when it last told of a view, so that it"
                + " tells of one a minute. It remembers nothing else.",
            "So that nobody can spoil the numbers, the server also counts how many new visitors a"
                + " network address has in a half hour, under a code of the same kind that is no"
                + " longer used after it.",
            "Search engines and other programs are not counted."),
        Part.of(
            "Technical log",
            "Each request leaves one line: the kind of page, the result, how long it took. It holds"
                + " no address, no browser's name and nothing that you sent."),
        Part.of(
            "Links that lead away",
            "Public services and other channels have policies of their own. This site tells them"
                + " nothing about you but the host that you came from.",
            "An article may show a picture kept elsewhere, by a newspaper for example. Then your"
                + " browser fetches it there, and that place sees your network address."));
  }
}
