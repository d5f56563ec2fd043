package vn.congxa.bench;

import vn.congxa.testing.Answer;

/** A measurement of refusals would look fast and mean nothing. */
final class Answers {
  private Answers() {}

  static void check(Answer answer) {
    if (answer.status() >= 300) {
      throw new BenchFailure("not what was asked for: " + answer.raw());
    }
  }
}
