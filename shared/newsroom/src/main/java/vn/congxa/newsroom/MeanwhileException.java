package vn.congxa.newsroom;

/** What readers have is not what the newsroom gave them last: somebody else wrote there. */
public final class MeanwhileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MeanwhileException() {
    super("", null, false, false);
  }
}
