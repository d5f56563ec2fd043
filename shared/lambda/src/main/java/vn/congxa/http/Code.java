package vn.congxa.http;

import java.util.Locale;

/**
 * Why a request was declined: the stable {@code code} of a problem, its status and its text in both
 * languages. Codes are public API: never renamed. {@code {0}} stands for the refusal's argument.
 */
public enum Code {
  MALFORMED_JSON(400, "Nội dung gửi lên không phải JSON hợp lệ.", "The body is not valid JSON."),
  INVALID_CURSOR(
      400, "Con trỏ phân trang không hợp lệ hoặc đã bị sửa.", "The cursor is not one we gave out."),
  NOT_SIGNED_IN(401, "Cần đăng nhập.", "Sign in first."),
  WRONG_TOKEN_KIND(401, "Cần mã truy cập (access token).", "An access token is needed."),
  ROLE_REQUIRED(403, "Cần vai trò “{0}”.", "The role “{0}” is required."),
  NOT_FOUND(404, "Không tìm thấy nội dung này.", "There is nothing at this address."),
  UNKNOWN_SECTION(404, "Không có chuyên mục này.", "There is no such section."),
  UNKNOWN_ARTICLE(404, "Không có bài viết này.", "There is no such article."),
  NO_REPORT(404, "Chưa có số liệu giải quyết TTHC.", "There is no TTHC report yet."),
  WITHDRAWN(410, "Bài viết đã được gỡ. {0}", "The article was withdrawn. {0}"),
  PRECONDITION_FAILED(
      412,
      "Số liệu đã được người khác thay đổi. Hãy tải lại rồi sửa.",
      "It has changed since you read it: read it again, then change it."),
  TOO_LARGE(413, "Nội dung gửi lên lớn hơn {0}.", "The body is larger than {0}."),
  UNSUPPORTED_MEDIA_TYPE(
      415, "Chỉ nhận nội dung application/json.", "Only application/json is accepted."),
  UNKNOWN_SITE(421, "Không có trang nào ở tên miền này.", "No site answers at this host."),
  INVALID(422, "Dữ liệu chưa hợp lệ.", "Some of the input is not valid."),
  IDEMPOTENCY_KEY_REQUIRED(
      422,
      "Cần tiêu đề Idempotency-Key: 1 đến 255 ký tự ASCII nhìn thấy được.",
      "An Idempotency-Key header of 1 to 255 visible ASCII characters is required."),
  IDEMPOTENCY_KEY_REUSED(
      422,
      "Idempotency-Key này đã dùng cho một yêu cầu khác.",
      "This Idempotency-Key was used for another request."),
  PRECONDITION_REQUIRED(
      428,
      "Cần tiêu đề If-Match (phiên bản đã đọc) hoặc If-None-Match: * (tạo mới).",
      "Send If-Match with the version you read, or If-None-Match: * to create."),
  INTERNAL_ERROR(
      500, "Hệ thống gặp lỗi. Mã tra cứu: {0}", "Something went wrong on our side. Reference: {0}"),
  BUSY(503, "Hệ thống đang bận, xin thử lại.", "Too busy at the moment: try again.");

  private final int status;
  private final String vietnamese;
  private final String english;

  Code(int status, String vietnamese, String english) {
    this.status = status;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  public int status() {
    return status;
  }

  /** The code as it stands in a problem: {@code role_required}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String text(Language language, String argument) {
    return (language == Language.ENGLISH ? english : vietnamese).replace("{0}", argument).strip();
  }
}
