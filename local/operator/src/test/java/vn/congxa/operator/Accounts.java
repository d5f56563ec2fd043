package vn.congxa.operator;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.regions.Region;
import vn.congxa.testing.CloudEmulator;

/** Accounts that tests work in. */
final class Accounts {
  private Accounts() {}

  /** One in the emulator. */
  static Account emulated(CloudEmulator cloud) {
    return new Account(
        Region.AP_SOUTHEAST_1, AwsBasicCredentials.create("key", "secret"), cloud.address());
  }
}
