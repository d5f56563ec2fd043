package vn.congxa.tellstaff;

/** Nobody was told, or nobody knows, and another try is due. Says nothing of whom or of what. */
final class UndeliveredException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean isInDoubt;

  UndeliveredException(String why) {
    this(why, false);
  }

  private UndeliveredException(String why, boolean isInDoubt) {
    super(why);
    this.isInDoubt = isInDoubt;
  }

  /** It may have been taken: there was no answer. */
  static UndeliveredException inDoubt(String why) {
    return new UndeliveredException(why, true);
  }

  boolean isInDoubt() {
    return isInDoubt;
  }
}
