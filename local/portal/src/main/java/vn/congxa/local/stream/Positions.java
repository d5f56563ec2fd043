package vn.congxa.local.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** How far a function has come in each shard; in a file, where there is one. */
final class Positions {
  private final Optional<Path> file;
  private final Properties numbers = new Properties();

  Positions(Optional<Path> file) {
    this.file = file;
    if (file.isPresent() && Files.exists(file.get())) {
      try (var in = Files.newBufferedReader(file.get())) {
        numbers.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Whether nothing was ever kept here. */
  boolean isNew() {
    return numbers.isEmpty();
  }

  /** The last record that was done with. */
  Optional<String> of(String shard) {
    return Optional.ofNullable(numbers.getProperty(shard));
  }

  void keep(String shard, String number) {
    if (!number.equals(numbers.setProperty(shard, number)) && file.isPresent()) {
      write(file.get());
    }
  }

  private void write(Path to) {
    var beside = to.resolveSibling(to.getFileName() + ".new");
    try {
      try (var out = Files.newBufferedWriter(beside)) {
        numbers.store(out, null);
      }
      Files.move(beside, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
