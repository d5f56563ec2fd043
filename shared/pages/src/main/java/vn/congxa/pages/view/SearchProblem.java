package vn.congxa.pages.view;

import vn.congxa.http.ProblemType;
import vn.congxa.http.Wording;

/** Why nothing is looked for. */
public enum SearchProblem implements ProblemType {
  EMPTY_QUERY(400, "Hãy nhập ít nhất một từ cần tìm.", "Type at least one word to look for."),
  /** Which is not that nothing was found. */
  SEARCH_UNAVAILABLE(
      503,
      "Tạm thời chưa tìm kiếm được. Xin bạn thử lại sau nửa phút.",
      "Searching is not possible just now. Please try again in half a minute.");

  /** Seconds, in which an index is made anew. */
  private static final int SOON = 30;

  private final int status;
  private final Wording wording;

  SearchProblem(int status, String vietnamese, String english) {
    this.status = status;
    this.wording = new Wording(vietnamese, english);
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public int retryAfter() {
    return this == SEARCH_UNAVAILABLE ? SOON : 0;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
