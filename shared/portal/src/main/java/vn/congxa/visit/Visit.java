package vn.congxa.visit;

import java.time.Duration;

/** How long things about a visit last. */
final class Visit {
  /** Without a view for so long, a visit has ended. */
  static final Duration LENGTH = Duration.ofMinutes(30);

  /** A view so soon after another is not written down: online is told by minutes. */
  static final Duration LAG = Duration.ofSeconds(75);

  static final Duration ONLINE = Duration.ofMinutes(5);

  /** A request's life is bounded far below this: see {@link View#isOpening}. */
  static final Duration EDGE = Duration.ofMinutes(1);

  private Visit() {}
}
