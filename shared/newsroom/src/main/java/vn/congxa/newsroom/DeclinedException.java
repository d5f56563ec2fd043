package vn.congxa.newsroom;

/** A command is declined by the rules. */
public final class DeclinedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Decision.Declined declined;

  private final transient ArticleState state;

  DeclinedException(Decision.Declined declined, ArticleState state) {
    super(declined.reason() + " " + declined.argument(), null, false, false);
    this.declined = declined;
    this.state = state;
  }

  /** How the article stands. */
  public ArticleState state() {
    return state;
  }

  public Decision.Declined declined() {
    return declined;
  }
}
