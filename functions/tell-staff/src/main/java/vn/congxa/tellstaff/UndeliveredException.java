package vn.congxa.tellstaff;

/** Nobody was told, and it is worth another try. Says nothing of whom or of what. */
final class UndeliveredException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UndeliveredException(String why) {
    super(why);
  }
}
