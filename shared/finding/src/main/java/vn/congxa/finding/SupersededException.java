package vn.congxa.finding;

/** Others wrote a site's index each time that it was to be written: to be done again. */
public final class SupersededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SupersededException(String site) {
    super("the index of " + site + " was written by somebody else each time");
  }
}
