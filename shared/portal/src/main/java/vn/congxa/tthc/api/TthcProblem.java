package vn.congxa.tthc.api;

import vn.congxa.http.ProblemType;
import vn.congxa.http.Wording;

/** Why no figures are shown. */
public enum TthcProblem implements ProblemType {
  NO_REPORT(404, "Chưa có số liệu giải quyết TTHC.", "There is no TTHC report yet.");

  private final int status;
  private final Wording wording;

  TthcProblem(int status, String vietnamese, String english) {
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
