package vn.congxa.http;

/**
 * Why a request was declined: the stable {@code code} of a problem (RFC 9457), its status and its
 * text in both languages. Implemented by enums, whose names are public API: never renamed.
 */
public interface ProblemType extends Message {
  /** The HTTP status it is answered with. */
  int status();

  /** Seconds after which it may be asked again; 0 where that would change nothing. */
  default int retryAfter() {
    return 0;
  }
}
