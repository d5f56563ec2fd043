package vn.congxa.local;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

final class Fixture {
  /** A project whose template has one function, {@link NotesHandler}. */
  static final Path ROOT = root();

  private Fixture() {}

  private static Path root() {
    try {
      return Path.of(Objects.requireNonNull(Fixture.class.getResource("/notes")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
