package vn.congxa.keepmedia;

import vn.congxa.http.FaultType;
import vn.congxa.http.Wording;

/** What can be wrong with a file, or with what is said of it. */
enum MediaFault implements FaultType {
  UNKNOWN_TYPE(
      "Chỉ nhận ảnh JPEG, PNG, WebP, GIF và tài liệu PDF, DOCX, XLSX, PPTX, ODT, ODS, DOC, XLS.",
      "Must be JPEG, PNG, WebP, GIF, PDF, DOCX, XLSX, PPTX, ODT, ODS, DOC or XLS."),
  NOT_A_HASH(
      "Phải là mã SHA-256: 64 chữ số thập lục phân.",
      "Must be a SHA-256: 64 hexadecimal digits in lower case."),
  NO_SUCH_KIND("Phải là picture hoặc document.", "Must be picture or document."),
  NOT_A_FLAG("Phải là true.", "Must be true."),
  NOT_A_PICTURE(
      "Tệp không phải ảnh JPEG, PNG, WebP hay GIF, dù tên tệp ghi gì. Ảnh HEIC của iPhone: chọn"
          + " định dạng Tương thích nhất rồi chụp lại, hoặc đổi sang JPEG.",
      "Is neither JPEG, PNG, WebP nor GIF, whatever its name says. HEIC has to be converted first."),
  BROKEN_FILE(
      "Tệp bị hỏng hoặc thiếu một phần, hay ảnh nằm nghiêng: hãy lưu lại rồi gửi.",
      "Is damaged or ends in the middle, or lies on its side: save it anew."),
  TOO_MANY_PIXELS("Ảnh quá 50 megapixel: hãy thu nhỏ.", "Has more than 50 megapixels."),
  FORBIDDEN_KIND(
      "Tài liệu không thuộc loại được nhận, có macro, hoặc bị khóa bằng mật khẩu.",
      "Is no document of a kind that is taken, has macros, or is locked by a password."),
  OTHER_BYTES(
      "Tệp nhận được khác tệp đã báo: hãy gửi lại từ đầu.",
      "What came is not what was announced: begin anew.");

  private final Wording wording;

  MediaFault(String vietnamese, String english) {
    this.wording = new Wording(vietnamese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
