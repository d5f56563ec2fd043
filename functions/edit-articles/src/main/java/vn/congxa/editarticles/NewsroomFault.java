package vn.congxa.editarticles;

import vn.congxa.http.FaultType;
import vn.congxa.http.Wording;

/** What can be wrong with what staff send, beside what can be wrong with any input. */
enum NewsroomFault implements FaultType {
  UNKNOWN_KIND("Phải là \"auto\" hoặc \"manual\".", "Must be \"auto\" or \"manual\"."),
  UNKNOWN_LIST("Không có danh sách này.", "There is no such list."),
  NOT_A_MAIL_ADDRESS(
      "Phải là một địa chỉ thư điện tử, ví dụ lan@example.vn.",
      "Must be an e-mail address, such as lan@example.vn."),
  NOT_A_SLUG(
      "Chỉ gồm chữ thường không dấu, số và dấu gạch nối, ví dụ mua-vu-moi.",
      "Must be lower-case letters and digits joined by hyphens, such as mua-vu-moi.");

  private final Wording wording;

  NewsroomFault(String vietnamese, String english) {
    this.wording = new Wording(vietnamese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
