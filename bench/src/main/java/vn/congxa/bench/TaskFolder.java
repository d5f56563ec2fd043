package vn.congxa.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A deployed artifact as it lies in a running function: what is {@code /var/task} there. */
record TaskFolder(Path path, String handler) {

  static TaskFolder unpack(Path zip, String handler, Path to) {
    try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        var target = to.resolve(entry.getName()).normalize();
        if (!target.startsWith(to)) {
          throw new BenchFailure(zip + " reaches out of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(entries, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack " + zip, e);
    }
    return new TaskFolder(to, handler);
  }

  /** What {@code java} is told for a start from the folder's archive. */
  Path options() {
    return path.resolve("java.options");
  }

  /** How large its archive is; 0 where there is none. */
  long archiveBytes() {
    return Stream.of(Objects.requireNonNull(path.toFile().listFiles()))
        .filter(file -> file.getName().endsWith(".aot"))
        .mapToLong(File::length)
        .sum();
  }

  /** A function of one class, packed as ours are: a stored jar in lib/. */
  static TaskFolder ofClass(Class<?> handler, Path to) {
    var file = handler.getName().replace('.', '/') + ".class";
    var jar = to.resolve("lib/hello.jar");
    try (var code = open(handler, file)) {
      Files.createDirectories(jar.getParent());
      store(jar, file, code.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + jar, e);
    }
    return new TaskFolder(to, handler.getName() + "::handleRequest");
  }

  private static InputStream open(Class<?> handler, String file) {
    var code = handler.getClassLoader().getResourceAsStream(file);
    if (code == null) {
      throw new BenchFailure("no code of " + handler);
    }
    return code;
  }

  private static void store(Path jar, String name, byte[] bytes) throws IOException {
    var entry = new ZipEntry(name);
    var crc = new CRC32();
    crc.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(entry);
      zip.write(bytes);
    }
  }
}
