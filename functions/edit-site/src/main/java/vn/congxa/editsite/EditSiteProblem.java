package vn.congxa.editsite;

import vn.congxa.http.ProblemType;
import vn.congxa.http.Wording;

/** Why a site may not be changed so. */
enum EditSiteProblem implements ProblemType {
  HOST_TAKEN(409, "Tên miền “{0}” thuộc về trang khác.", "The host “{0}” is another site's."),
  SECTION_IN_USE(
      409,
      "Chuyên mục “{0}” còn bài viết. Chuyển bài sang chuyên mục khác trước.",
      "Articles are in the section “{0}”: move them first.");

  private final int status;
  private final Wording wording;

  EditSiteProblem(int status, String vietnamese, String english) {
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
