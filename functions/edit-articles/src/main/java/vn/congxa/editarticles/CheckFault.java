package vn.congxa.editarticles;

import vn.congxa.http.Fault;
import vn.congxa.http.FaultType;
import vn.congxa.http.Wording;
import vn.congxa.newsroom.Check;

/** What checks say: one for each {@link Check.Code}, of the same name. */
enum CheckFault implements FaultType {
  NO_TITLE("Chưa có tiêu đề.", "There is no title."),
  TITLE_TOO_LONG("Tiêu đề dài quá {0} ký tự.", "The title is longer than {0}."),
  LEAD_TOO_LONG("Sapo dài quá {0} ký tự.", "The lead is longer than {0}."),
  NO_SECTION("Chưa chọn chuyên mục.", "There is no section."),
  NO_AUTHOR("Chưa ghi tác giả.", "There is no author."),
  NO_TEXT("Chưa có nội dung.", "There is no text."),
  TEXT_TOO_LONG("Nội dung dài quá {0} byte.", "The text is longer than {0} bytes."),
  NO_ADDRESS(
      "Tiêu đề không tạo được địa chỉ: hãy đặt địa chỉ.", "The title makes no address: give one."),
  SAME_ADDRESS("Bài đã ở địa chỉ này.", "It is at this address already."),
  ADDRESS_STAYS(
      "Bài đã đăng: đổi địa chỉ bằng lệnh chuyển.",
      "Readers know its address: move the article instead."),
  TOO_MANY_ADDRESSES("Bài đã đổi địa chỉ quá nhiều lần.", "It had too many addresses."),
  NO_ALT(
      "Ảnh chưa có mô tả và chưa đánh dấu là trang trí.",
      "A picture has no alt text and is not marked as decorative."),
  FOREIGN_PICTURE("Ảnh của trang khác: {0}", "A picture of another host: {0}"),
  MISSING_PICTURE("Có ảnh chưa dán được.", "A picture is missing where one was pasted."),
  UNKNOWN_FILE("Tệp không có trong thư viện. {0}", "The file is not in the library. {0}"),
  TOO_MANY_PICTURES("Quá {0} ảnh.", "More than {0} pictures."),
  TIME_PASSED(
      "Thời điểm đã qua. Nếu muốn, gửi \"backdate\": true.",
      "The time has passed. If it is meant, send \"backdate\": true."),
  TIME_TOO_FAR("Thời điểm xa hơn hai năm.", "The time is more than two years ahead."),
  TIME_STAYS("Bài đã đăng giữ thời điểm đăng.", "What readers have keeps its time."),
  NOTE_OR_MINOR(
      "Sửa bài đã đăng: ghi \"correction\" hoặc \"minor\": true, không cả hai.",
      "To change what readers have, send \"correction\" or \"minor\": true, and not both."),
  REPLACEMENT_UNKNOWN(
      "Bài thay thế không có trên trang.", "What replaces it is nothing that readers have."),
  TITLE_LONG("Tiêu đề dài hơn {0} ký tự.", "The title has more than {0} characters."),
  TITLE_IN_CAPITALS("Tiêu đề toàn chữ hoa.", "The title is in capitals throughout."),
  LEAD_MISSING("Chưa có sapo.", "There is no lead."),
  LEAD_LONG("Sapo dài hơn {0} ký tự.", "The lead has more than {0} characters."),
  HEADING_SKIPPED("Bỏ qua một cấp đề mục trước {0}.", "A level of headings is skipped before {0}."),
  HEADING_IN_BOLD(
      "Đoạn chữ đậm trông như đề mục: {0}", "A bold paragraph looks like a heading: {0}"),
  LINK_SAYS_NOTHING("Chữ của liên kết không nói gì: {0}", "A link's text says nothing: {0}"),
  TABLE_WITHOUT_HEADER("Bảng không có ô tiêu đề.", "A table has no header cells."),
  TABLE_WIDE("Bảng rộng hơn {0} cột.", "A table has more than {0} columns."),
  TABLE_LONG("Bảng dài hơn {0} hàng.", "A table has more than {0} rows."),
  ALT_REPEATS(
      "Mô tả ảnh chỉ lặp lại tên tệp hoặc chú thích. {0}",
      "An alt text repeats the file's name or the caption. {0}"),
  LOOKS_PERSONAL(
      "Có số giống số giấy tờ của người dân: {0}", "A number looks like a citizen's: {0}");

  private final Wording wording;

  CheckFault(String vietnamese, String english) {
    this.wording = new Wording(vietnamese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }

  static Fault of(Check check) {
    return new Fault(check.pointer(), valueOf(check.code().name()), check.argument());
  }
}
