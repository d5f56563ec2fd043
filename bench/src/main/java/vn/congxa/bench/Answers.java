package vn.congxa.bench;

import vn.congxa.testing.TestAnswer;

/** A measurement of refusals would look fast and mean nothing. */
final class Answers {
  private Answers() {}

  static void check(TestAnswer answer) {
    if (answer.status() >= 300) {
      throw new BenchFailure("not what was asked for: " + answer.raw());
    }
  }
}
