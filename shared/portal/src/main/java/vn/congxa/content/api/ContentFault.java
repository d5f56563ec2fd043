package vn.congxa.content.api;

import vn.congxa.http.FaultType;
import vn.congxa.http.Wording;

/** What can be wrong with how an article or a section is named. */
public enum ContentFault implements FaultType {
  INVALID_SLUG(
      "Chỉ gồm a-z, 0-9 và dấu gạch nối, tối đa 120 ký tự.",
      "Use a-z, 0-9 and hyphens, at most 120 characters.");

  private final Wording wording;

  ContentFault(String vietnamese, String english) {
    this.wording = new Wording(vietnamese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
