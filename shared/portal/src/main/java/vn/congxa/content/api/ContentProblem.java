package vn.congxa.content.api;

import vn.congxa.http.ProblemType;
import vn.congxa.http.Wording;

/** Why articles and their lists are not shown. */
public enum ContentProblem implements ProblemType {
  INVALID_CURSOR(
      400, "Con trỏ phân trang không hợp lệ hoặc đã bị sửa.", "The cursor is not one we gave out."),
  UNKNOWN_SECTION(404, "Không có chuyên mục này.", "There is no such section."),
  UNKNOWN_ARTICLE(404, "Không có bài viết này.", "There is no such article."),
  WITHDRAWN(410, "Bài viết đã được gỡ. {0}", "The article was withdrawn. {0}");

  private final int status;
  private final Wording wording;

  ContentProblem(int status, String vietnamese, String english) {
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
