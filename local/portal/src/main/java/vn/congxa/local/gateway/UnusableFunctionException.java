package vn.congxa.local.gateway;

/** The template names a function that cannot be called here. */
public final class UnusableFunctionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableFunctionException(String message, Throwable cause) {
    super(message, cause);
  }
}
