package vn.congxa.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vn.congxa.operator.Place;

/** The portal on this machine, while it does not run. */
record LocalPlace(Backend backend, Path folder) implements Place {
  @Override
  public Map<String, String> environment() {
    return backend.environment();
  }

  @Override
  public Optional<Path> data() {
    return Optional.of(folder);
  }
}
