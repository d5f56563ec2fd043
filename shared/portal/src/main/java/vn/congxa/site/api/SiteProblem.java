package vn.congxa.site.api;

import vn.congxa.http.ProblemType;
import vn.congxa.http.Wording;

/** Why no site answers. */
public enum SiteProblem implements ProblemType {
  UNKNOWN_SITE(421, "Không có trang nào ở tên miền này.", "No site answers at this host.");

  private final int status;
  private final Wording wording;

  SiteProblem(int status, String vietnamese, String english) {
    this.status = status;
    this.wording = new Wording(vietnamese, english);
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
