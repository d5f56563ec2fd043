package vn.congxa.readrecords;

import vn.congxa.http.FaultType;
import vn.congxa.http.Wording;

/** What can be wrong with a question, beside what can be wrong with any input. */
enum RecordsFault implements FaultType {
  NOT_A_MONTH("Phải là một tháng, ví dụ 2026-05.", "Must be a month, such as 2026-05."),
  NOT_A_YEAR("Phải là một năm từ 2000 đến 9999.", "Must be a year from 2000 to 9999."),
  NOT_A_DATE(
      "Phải là một ngày từ năm 2000 đến 9999, ví dụ 2026-05-31.",
      "Must be a date of the years 2000 to 9999, such as 2026-05-31."),
  NOT_A_DEED("Phải là tên một việc, ví dụ publish.", "Must name a deed, such as publish."),
  NOT_AN_ARTICLE("Phải là mã của một bài viết.", "Must be an article's identifier."),
  NOT_A_GROUPING("Phải là author, section hoặc month.", "Must be author, section or month."),
  TOO_MANY_DAYS("Nhiều nhất {0} ngày, ngày đầu trước ngày cuối.", "At most {0} days, in order.");

  private final Wording wording;

  RecordsFault(String vietnamese, String english) {
    this.wording = new Wording(vietnamese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
