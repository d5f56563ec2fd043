package vn.congxa.http;

/** What can be wrong with a field of any input. */
public enum FaultCode implements FaultType {
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
  NOT_AN_ENTITY_TAG(
      "Phải là phiên bản trong dấu ngoặc kép, ví dụ \"3\".",
      "Must be a version in double quotes, such as \"3\"."),
  NOT_A_KEY(
      "Phải gồm 1 đến 255 ký tự ASCII nhìn thấy được.",
      "Must be 1 to 255 visible ASCII characters."),
  NOT_A_TIME(
      "Phải là thời điểm có múi giờ, ví dụ 2026-03-01T08:00:00+07:00.",
      "Must be a time with its offset, such as 2026-03-01T08:00:00+07:00."),
  NOT_A_CURSOR(
      "Con trỏ không đúng, hoặc thuộc câu hỏi khác.",
      "Is none that we gave out, or belongs to another question."),
  UNKNOWN_VERSION("Không có bản này, hoặc bản này không có nội dung.", "There is no such text."),
  DUPLICATE("Trùng với mục khác: {0}.", "Given twice: {0}.");

  private final Wording wording;

  FaultCode(String vietnamese, String english) {
    this.wording = new Wording(vietnamese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
