package vn.congxa.site.api;

import vn.congxa.http.ProblemType;

/** Why no site answers. */
public enum SiteProblem implements ProblemType {
  UNKNOWN_SITE(421, "Không có trang nào ở tên miền này.", "No site answers at this host.");

  private final int status;
  private final String vietnamese;
  private final String english;

  SiteProblem(int status, String vietnamese, String english) {
    this.status = status;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  @Override
  public int status() {
    return status;
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
