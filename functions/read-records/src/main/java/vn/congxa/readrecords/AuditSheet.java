package vn.congxa.readrecords;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.congxa.http.Response;
import vn.congxa.newsroom.AuditEntry;

/** The audit as people read it in a spreadsheet. */
final class AuditSheet {
  private static final Map<String, String> SUBJECTS =
      Map.of(
          "article", "Bài viết",
          "site", "Trang",
          "sections", "Chuyên mục",
          "alert", "Thông báo khẩn");
  private static final Map<String, String> DEEDS =
      Map.ofEntries(
          Map.entry("save", "Lưu"),
          Map.entry("restore", "Khôi phục bản cũ"),
          Map.entry("submit", "Gửi duyệt"),
          Map.entry("take-back", "Lấy lại"),
          Map.entry("refile", "Chuyển chuyên mục"),
          Map.entry("return", "Trả lại"),
          Map.entry("publish", "Đăng"),
          Map.entry("unschedule", "Bỏ hẹn giờ"),
          Map.entry("withdraw", "Gỡ"),
          Map.entry("move", "Đổi địa chỉ"),
          Map.entry("bin", "Bỏ vào thùng rác"),
          Map.entry("unbin", "Lấy khỏi thùng rác"),
          Map.entry("import", "Nhập từ thư mục"));

  private final ZoneId zone;
  private final Sheet sheet =
      new Sheet(
          "Thời điểm",
          "Người làm",
          "Tài khoản",
          "Việc",
          "Đối tượng",
          "Tiêu đề",
          "Mã bài viết",
          "Phiên bản",
          "Ghi chú");

  AuditSheet(ZoneId zone) {
    this.zone = zone;
  }

  void add(List<AuditEntry> entries, Map<String, String> names) {
    for (var entry : entries) {
      sheet.row(
          Sheet.time(entry.at(), zone),
          names.getOrDefault(entry.by(), ""),
          entry.by(),
          DEEDS.getOrDefault(entry.what(), entry.what()),
          SUBJECTS.getOrDefault(entry.subject(), entry.subject()),
          Objects.requireNonNullElse(entry.title(), ""),
          Objects.requireNonNullElse(entry.article(), ""),
          entry.version(),
          Objects.requireNonNullElse(entry.note(), ""));
    }
  }

  int length() {
    return sheet.length();
  }

  Response file(AuditQuestion question) {
    var month = question.month();
    var of = question.article() != null ? question.article() : String.valueOf(month);
    return sheet.file("nhat-ky-" + of);
  }
}
