package vn.congxa.stack;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

final class Fixture {
  /** A template of a notes service that uses what ours may use. */
  static final Path SMALL = small();

  private Fixture() {}

  private static Path small() {
    try {
      return Path.of(Objects.requireNonNull(Fixture.class.getResource("/small.yaml")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
