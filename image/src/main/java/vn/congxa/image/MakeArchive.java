package vn.congxa.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the archive that a function starts from (JEP 483, 514), in the very place where it will
 * run: its handler answers under the runtime client what was recorded. Beside the archive lies
 * {@code java.options}, what {@code java} is started with.
 */
public final class MakeArchive {
  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.";

  private MakeArchive() {}

  /** Its words: the function's folder, the runtime client's, the recording. */
  public static void main(String[] words) {
    System.out.println(make(Path.of(words[0]), Path.of(words[1]), Path.of(words[2])));
  }

  /**
   * All that {@code java} needs to be told for a start from the archive, in a file.
   *
   * @throws ImageFailure the handler did not answer well, or its archive is not used
   */
  public static Path make(Path task, Path client, Path recorded) {
    try {
      var rehearsal = new Rehearsal(task, Recording.read(recorded));
      var options = options(task, client);
      // By what is in it: an archive of other code is not seen as such by every JDK.
      var archive = task.resolve(hash(jars(task.resolve("lib"))) + ".aot");
      // Only this collector writes objects into an archive; any reads them.
      rehearsal.run(and(options, "-XX:+UseG1GC", "-XX:AOTCacheOutput=" + archive), archive);
      var start = and(options, "-XX:+UseSerialGC", "-XX:AOTCache=" + archive);
      rehearsal.run(and(start, "-XX:AOTMode=on"), archive); // fails where it does not fit
      start.addAll(rehearsal.words());
      return Files.write(task.resolve("java.options"), start);
    } catch (IOException e) {
      throw new UncheckedIOException("no archive in " + task, e);
    }
  }

  private static List<String> and(List<String> options, String... more) {
    var all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return all;
  }

  private static List<String> options(Path task, Path client) throws IOException {
    var jars = Stream.concat(jars(task.resolve("lib")).stream(), jars(client).stream());
    return List.of(
        "-XX:TieredStopAtLevel=1",
        "-XX:MaxRAMPercentage=85",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.library.path=" + task.resolve("native").resolve(architecture()),
        // Where it lies, or it would be unpacked at each start.
        "-D" + CLIENT + "runtimeapi.NativeClient.JNI=" + clientLibrary(task),
        "-cp",
        jars.map(Path::toString).collect(Collectors.joining(":")));
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /** As the template names it. */
  private static String architecture() {
    return isArm() ? "arm64" : "x86_64";
  }

  private static boolean isArm() {
    return System.getProperty("os.arch", "").equals("aarch64");
  }

  private static Path clientLibrary(Path task) throws IOException {
    var name = "libaws-lambda-jni.linux-" + (isArm() ? "aarch_64" : "x86_64") + ".so";
    var library = task.resolve("native").resolve(name);
    try (InputStream in = MakeArchive.class.getResourceAsStream("/jni/" + name)) {
      if (in == null) {
        throw new ImageFailure("the runtime client has no " + name);
      }
      Files.createDirectories(library.getParent());
      Files.write(library, in.readAllBytes());
    }
    return library;
  }

  private static String hash(List<Path> jars) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var jar : jars) {
        digest.update(Files.readAllBytes(jar));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
