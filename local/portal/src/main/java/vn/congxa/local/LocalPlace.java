package vn.congxa.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.congxa.operator.Place;

/** The portal on this machine, while it does not run. */
record LocalPlace(Path root, Backend backend, Path folder) implements Place {
  @Override
  public Map<String, String> environment() {
    return backend.environment();
  }

  @Override
  public Optional<Path> data() {
    return Optional.of(folder);
  }

  @Override
  public int beside(Path other, ToIntFunction<Map<String, String>> work) {
    if (!Files.isDirectory(other.resolve("tables"))) {
      throw new IllegalArgumentException(other + " is no data folder of a portal");
    }
    try (var there = Backend.open(root, Optional.of(other))) {
      return work.applyAsInt(there.environment());
    }
  }
}
