package vn.congxa.http;

import java.util.Locale;

/** What is wrong with one field of the input. {@code {0}} stands for the fault's argument. */
public enum FaultCode {
  REQUIRED("Bắt buộc.", "Required."),
  UNKNOWN_FIELD("Không có trường này.", "There is no such field."),
  NOT_AN_OBJECT("Phải là một đối tượng JSON.", "Must be a JSON object."),
  NOT_A_LIST("Phải là một danh sách.", "Must be a list."),
  NOT_A_STRING("Phải là chuỗi ký tự.", "Must be a string."),
  NOT_A_BOOLEAN("Phải là true hoặc false.", "Must be true or false."),
  NOT_A_NUMBER("Phải là một số.", "Must be a number."),
  NOT_WHOLE("Phải là số nguyên.", "Must be a whole number."),
  OUT_OF_RANGE("Phải nằm trong khoảng {0}.", "Must be within {0}."),
  BLANK("Không được để trống.", "Must not be blank."),
  NOT_TEXT(
      "Có ký tự điều khiển hoặc ký tự hỏng.", "Holds control characters or broken characters."),
  TOO_LONG("Dài quá {0}.", "Longer than {0}."),
  INVALID_SLUG(
      "Chỉ gồm a-z, 0-9 và dấu gạch nối, tối đa 120 ký tự.",
      "Use a-z, 0-9 and hyphens, at most 120 characters."),
  NOT_AN_ENTITY_TAG(
      "Phải là phiên bản trong dấu ngoặc kép, ví dụ \"3\".",
      "Must be a version in double quotes, such as \"3\"."),
  NOT_A_KEY(
      "Phải gồm 1 đến 255 ký tự ASCII nhìn thấy được.",
      "Must be 1 to 255 visible ASCII characters."),
  DUPLICATE("Trùng với mục khác: {0}.", "Given twice: {0}."),
  DOES_NOT_ADD_UP(
      "Tổng các lĩnh vực là {0}, không khớp.", "The fields add up to {0}, which differs."),
  FIELD_NEEDED(
      "Tháng này được kê theo lĩnh vực: cần nêu lĩnh vực.",
      "This month is kept by field: name the field."),
  FIELDS_NOT_KEPT("Tháng này không kê theo lĩnh vực.", "This month's report is not kept by field."),
  DECREASING(
      "Số lũy kế không được nhỏ hơn tháng trước: {0}. Nếu là đính chính, gửi \"correction\": true.",
      "A cumulative count cannot decrease: {0}. If it is a correction, send \"correction\": true.");

  private final String vietnamese;
  private final String english;

  FaultCode(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String text(Language language, String argument) {
    return (language == Language.ENGLISH ? english : vietnamese).replace("{0}", argument);
  }
}
