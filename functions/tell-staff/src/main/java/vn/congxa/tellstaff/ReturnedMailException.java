package vn.congxa.tellstaff;

/** A mail that the service will not take, however often it is sent. */
final class ReturnedMailException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ReturnedMailException(String why) {
    super(why);
  }
}
