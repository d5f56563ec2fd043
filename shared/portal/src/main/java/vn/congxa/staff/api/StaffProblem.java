package vn.congxa.staff.api;

import vn.congxa.http.ProblemType;
import vn.congxa.http.Wording;

/** Why a member of staff may not do this. */
public enum StaffProblem implements ProblemType {
  NOT_SIGNED_IN(401, "Cần đăng nhập.", "Sign in first."),
  WRONG_TOKEN_KIND(401, "Cần mã truy cập (access token).", "An access token is needed."),
  ROLE_REQUIRED(403, "Cần vai trò “{0}”.", "The role “{0}” is required.");

  private final int status;
  private final Wording wording;

  StaffProblem(int status, String vietnamese, String english) {
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
