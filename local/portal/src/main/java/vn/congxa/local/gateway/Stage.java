package vn.congxa.local.gateway;

import java.util.Optional;

/** A named stage is the first segment of every address; {@code $default} is not seen. */
record Stage(String name) {
  String prefix() {
    return name.equals("$default") ? "" : "/" + name;
  }

  /** The path inside the stage, empty if the address is of none. */
  Optional<String> inside(String path) {
    if (path.equals(prefix())) {
      return Optional.of("/");
    }
    return path.startsWith(prefix() + "/")
        ? Optional.of(path.substring(prefix().length()))
        : Optional.empty();
  }
}
