package vn.congxa.keepmedia;

/** A file that may not be kept. */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1L;

  private final MediaFault fault;

  Unfit(MediaFault fault, Throwable cause) {
    super(fault.name(), cause);
    this.fault = fault;
  }

  MediaFault fault() {
    return fault;
  }
}
