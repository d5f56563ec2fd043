package vn.congxa.content.api;

import vn.congxa.http.FaultType;

/** What can be wrong with how an article or a section is named. */
public enum ContentFault implements FaultType {
  INVALID_SLUG(
      "Chỉ gồm a-z, 0-9 và dấu gạch nối, tối đa 120 ký tự.",
      "Use a-z, 0-9 and hyphens, at most 120 characters.");

  private final String vietnamese;
  private final String english;

  ContentFault(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  @Override
  public String vietnamese() {
    return vietnamese;
  }

  @Override
  public String english() {
    return english;
  }
}
