package vn.congxa.tthc.api;

import vn.congxa.http.ProblemType;

/** Why no figures are shown. */
public enum TthcProblem implements ProblemType {
  NO_REPORT(404, "Chưa có số liệu giải quyết TTHC.", "There is no TTHC report yet.");

  private final int status;
  private final String vietnamese;
  private final String english;

  TthcProblem(int status, String vietnamese, String english) {
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
