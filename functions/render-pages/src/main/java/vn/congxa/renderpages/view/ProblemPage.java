package vn.congxa.renderpages.view;

import java.util.function.Function;
import vn.congxa.http.Code;
import vn.congxa.http.Language;
import vn.congxa.http.Refused;

/**
 * Why there is nothing to read here.
 *
 * @param detail the public reason, or the reference to give; may be empty
 * @param back the way on
 */
public record ProblemPage(
    Frame frame, int status, String heading, String text, String detail, Link back) {

  /**
   * Of a refusal of the page at {@code path}.
   *
   * @param frame made around the page's head
   */
  public static ProblemPage of(Refused refused, String path, Function<Head, Frame> frame) {
    var code = refused.code();
    var heading = heading(code);
    return new ProblemPage(
        frame.apply(Heads.problem(heading)),
        code.status(),
        heading,
        text(code),
        detail(code, refused.argument()),
        back(code, path));
  }

  private static Link back(Code code, String path) {
    return switch (code) {
      case INVALID_CURSOR -> new Link(path, "Về tin mới nhất");
      case UNKNOWN_SITE, INTERNAL_ERROR, BUSY -> new Link(path, "Thử lại");
      default -> new Link("/", "Về trang chủ");
    };
  }

  private static String heading(Code code) {
    return switch (code) {
      case WITHDRAWN -> "Bài viết đã được gỡ";
      case INTERNAL_ERROR, BUSY -> "Hệ thống gặp lỗi";
      case NO_REPORT -> "Chưa có số liệu";
      case UNKNOWN_SITE -> "Không có trang ở tên miền này";
      default -> code.status() == 404 ? "Không tìm thấy trang" : "Yêu cầu không hợp lệ";
    };
  }

  private static String text(Code code) {
    return switch (code) {
      case WITHDRAWN -> "Bài viết từng ở địa chỉ này không còn được đăng.";
      case INTERNAL_ERROR, BUSY -> "Trang này tạm thời chưa mở được. Xin bạn thử lại sau ít phút.";
      case NOT_FOUND ->
          "Địa chỉ này không có nội dung nào. Có thể địa chỉ bị gõ sai, hoặc nội dung đã được"
              + " chuyển đi.";
      case INVALID_CURSOR ->
          "Địa chỉ của phần danh sách này không đúng. Bạn có thể xem lại từ tin mới nhất.";
      default -> code.text(Language.VIETNAMESE, "");
    };
  }

  private static String detail(Code code, String argument) {
    if (argument.isEmpty()) {
      return "";
    }
    return switch (code) {
      case WITHDRAWN -> "Lý do: " + argument;
      case INTERNAL_ERROR -> "Mã tra cứu: " + argument;
      default -> "";
    };
  }
}
