package vn.congxa.local;

import java.util.List;
import vn.congxa.local.gateway.RawClient;

/** Portals to test with, and what a clerk asks of them. */
final class Portals {
  static final byte[] NOTHING = {};
  static final ContentLoader NO_CONTENT =
      (folder, _, _) -> {
        throw new AssertionError(folder);
      };

  private Portals() {}

  static LocalPortal start(Options options) {
    return LocalPortal.start(options, NO_CONTENT, System.out);
  }

  static RawClient.Reply staff(LocalPortal portal, String token) {
    return RawClient.send(
        portal.address(), "GET", "/staff", List.of("Authorization: Bearer " + token), NOTHING);
  }
}
