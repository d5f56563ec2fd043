package vn.congxa.editsite;

import vn.congxa.http.FaultType;
import vn.congxa.http.Wording;

/** What can be wrong with what is said of a site, beside what can be wrong with any input. */
enum SiteFault implements FaultType {
  NOT_A_HOST(
      "Phải là tên miền chữ thường không dấu, không có cổng, ví dụ xa.tinh.gov.vn.",
      "Must be a host in lower case, without a port, such as xa.tinh.gov.vn."),
  LAST_HOST("Trang phải giữ ít nhất một tên miền.", "A site keeps one host at least."),
  TOO_MANY_FORMER_HOSTS(
      "Trang chỉ giữ được {0} tên miền cũ.", "A site keeps no more than {0} former hosts."),
  NOT_A_LINK(
      "Phải là địa chỉ http(s), mailto, tel hoặc đường dẫn của trang.",
      "Must be an http(s), mailto or tel address, or a path of the site."),
  NOT_A_SLUG(
      "Chỉ gồm chữ thường không dấu, số và dấu gạch nối, ví dụ tin-tuc.",
      "Must be lower-case letters and digits joined by hyphens, such as tin-tuc."),
  SECTION_STAYS("Chuyên mục vẫn còn trong danh sách.", "The section is still in the list."),
  UNKNOWN_SECTION("Không có chuyên mục này.", "There is no such section."),
  LEADS_NOWHERE(
      "Phải nêu chuyên mục thay cho {0} đã bỏ.",
      "Must say which section takes the place of {0}, which is gone."),
  SAME_SECTION("Phải là chuyên mục khác.", "Must be another section."),
  TIME_PASSED("Thời điểm đã qua.", "The time has passed."),
  TIME_TOO_FAR("Thời điểm quá xa, nhiều nhất một năm.", "Too far ahead: a year at most."),
  NOT_A_CURSOR("Con trỏ không đúng.", "Is none that we gave out.");

  private final Wording wording;

  SiteFault(String vietnamese, String english) {
    this.wording = new Wording(vietnamese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
