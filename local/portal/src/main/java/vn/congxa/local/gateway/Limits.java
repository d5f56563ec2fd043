package vn.congxa.local.gateway;

import java.time.Duration;

/** The service's quotas, which no setting raises. */
public record Limits(
    int headerBytes,
    int requestBodyBytes,
    int eventBytes,
    int responseBytes,
    Duration gatewayPatience) {
  private static final int MEGABYTE = 1024 * 1024;

  public static Limits ofTheService() {
    return new Limits(10_240, 10 * MEGABYTE, 6 * MEGABYTE, 6 * MEGABYTE, Duration.ofSeconds(30));
  }
}
