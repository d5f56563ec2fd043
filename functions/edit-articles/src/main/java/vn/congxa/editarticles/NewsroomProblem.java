package vn.congxa.editarticles;

import vn.congxa.http.ProblemType;
import vn.congxa.http.Wording;

/** Why a member of staff may not do this now. */
enum NewsroomProblem implements ProblemType {
  OWN_ARTICLE(
      403,
      "Người gửi duyệt không tự đăng bài của mình.",
      "Who submitted an article does not publish it."),
  NOT_POSSIBLE_NOW(
      409,
      "Bài viết đang ở trạng thái không cho phép việc này.",
      "The article's state forbids it."),
  SLUG_TAKEN(409, "Địa chỉ “{0}” đã có nội dung khác.", "Something else is at “{0}”."),
  PUBLISHED_MEANWHILE(
      409,
      "Bài trên trang đã được thay bằng cách khác. Mở lại rồi sửa.",
      "What readers have was replaced from elsewhere: open it again."),
  NOT_READY(422, "Bài viết chưa đủ điều kiện.", "The article is not ready for that.");

  private final int status;
  private final Wording wording;

  NewsroomProblem(int status, String vietnamese, String english) {
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
