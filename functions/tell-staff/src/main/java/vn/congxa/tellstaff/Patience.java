package vn.congxa.tellstaff;

import java.time.Duration;
import vn.congxa.aws.Environment;

/** How long an answer is waited for: of SES, and of a webhook. */
final class Patience {
  private Patience() {}

  static Duration of(Environment environment) {
    return Duration.ofSeconds(Long.parseLong(environment.get("PATIENCE_SECONDS", "10")));
  }
}
