package vn.congxa.pages.view;

import vn.congxa.http.ProblemType;
import vn.congxa.http.Wording;

/** Why there is no preview. */
public enum PreviewProblem implements ProblemType {
  /** Whether it ever was one is told to nobody. */
  TICKET_OVER(
      410,
      "Đường dẫn xem trước này không còn dùng được. Người viết hoặc biên tập viên của trang có thể"
          + " tạo đường dẫn mới cho bạn.",
      "This preview address is over. A writer or an editor of this site can make a new one for"
          + " you.");

  private final int status;
  private final Wording wording;

  PreviewProblem(int status, String vietnamese, String english) {
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
