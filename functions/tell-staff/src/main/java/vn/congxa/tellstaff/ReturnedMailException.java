package vn.congxa.tellstaff;

/** A mail that is not sent again: the service will never take it, or may have taken it. */
final class ReturnedMailException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ReturnedMailException(String why) {
    super(why);
  }
}
