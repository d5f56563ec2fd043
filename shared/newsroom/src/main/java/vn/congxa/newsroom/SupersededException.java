package vn.congxa.newsroom;

/** Another version stands there than the one that was meant. */
public final class SupersededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ArticleState theirs;

  SupersededException(ArticleState theirs) {
    super("version " + theirs.version(), null, false, false);
    this.theirs = theirs;
  }

  /** As it stands there now. */
  public ArticleState theirs() {
    return theirs;
  }
}
