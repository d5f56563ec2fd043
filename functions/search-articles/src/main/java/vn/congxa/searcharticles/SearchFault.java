package vn.congxa.searcharticles;

import vn.congxa.http.FaultType;
import vn.congxa.http.Wording;

/** What can be wrong with what somebody searches by. */
enum SearchFault implements FaultType {
  NOT_A_DATE("Phải là một ngày, ví dụ 2026-03-01.", "Must be a date, such as 2026-03-01.");

  private final Wording wording;

  SearchFault(String vietnamese, String english) {
    this.wording = new Wording(vietnamese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
