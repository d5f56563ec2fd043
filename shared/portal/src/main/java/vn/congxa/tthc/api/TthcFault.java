package vn.congxa.tthc.api;

import vn.congxa.http.FaultType;
import vn.congxa.http.Wording;

/** What can be wrong with counts as such. */
public enum TthcFault implements FaultType {
  DOES_NOT_ADD_UP(
      "Tổng các lĩnh vực là {0}, không khớp.", "The fields add up to {0}, which differs."),
  FIELD_NEEDED(
      "Tháng này được kê theo lĩnh vực: cần nêu lĩnh vực.",
      "This month is kept by field: name the field."),
  FIELDS_NOT_KEPT("Tháng này không kê theo lĩnh vực.", "This month's report is not kept by field."),
  DECREASING(
      "Số lũy kế không được nhỏ hơn tháng trước: {0}. Nếu là đính chính, gửi \"correction\": true.",
      "A cumulative count cannot decrease: {0}. If it is a correction, send \"correction\": true.");

  private final Wording wording;

  TthcFault(String vietnamese, String english) {
    this.wording = new Wording(vietnamese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
