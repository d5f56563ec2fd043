package vn.congxa.keepmedia;

import vn.congxa.http.ProblemType;
import vn.congxa.http.Wording;

/** Why a file is not taken in or out now. */
enum MediaProblem implements ProblemType {
  UPLOAD_MISSING(
      409, "Chưa nhận được tệp: hãy gửi lại.", "Nothing was put at the upload's address yet."),
  FILE_IN_USE(409, "Tệp đang được dùng trong {0} bài.", "Articles that use the file: {0}.");

  private final int status;
  private final Wording wording;

  MediaProblem(int status, String vietnamese, String english) {
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
