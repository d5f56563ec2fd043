package vn.congxa.http;

/** Why any function may decline a request; what a feature declines for lies beside the feature. */
public enum Code implements ProblemType {
  MALFORMED_JSON(400, "Nội dung gửi lên không phải JSON hợp lệ.", "The body is not valid JSON."),
  NOT_FOUND(404, "Không tìm thấy nội dung này.", "There is nothing at this address."),
  PRECONDITION_FAILED(
      412,
      "Nội dung đã được người khác thay đổi. Hãy tải lại rồi sửa.",
      "It has changed since you read it: read it again, then change it."),
  TOO_LARGE(413, "Nội dung gửi lên lớn hơn {0}.", "The body is larger than {0}."),
  UNSUPPORTED_MEDIA_TYPE(
      415, "Chỉ nhận nội dung application/json.", "Only application/json is accepted."),
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

  /** Seconds, in which most of what keeps us busy has passed. */
  private static final int SOON = 2;

  private final int status;
  private final Wording wording;

  Code(int status, String vietnamese, String english) {
    this.status = status;
    this.wording = new Wording(vietnamese, english);
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public Wording wording() {
    return wording;
  }

  @Override
  public int retryAfter() {
    return this == BUSY ? SOON : 0;
  }
}
