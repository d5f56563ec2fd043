package vn.congxa.tellstaff;

/** A way to tell people. */
interface Channel {
  /**
   * Tells all of them who were not told yet; returns once that is done, or given up for good.
   *
   * @throws UndeliveredException it is to be tried again
   */
  void tell(Notice notice);
}
