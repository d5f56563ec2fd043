package vn.congxa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.image.MakeArchive;

class MakeArchiveTest {
  private static final List<String> CLIENT =
      List.of("aws-lambda-java-", "utils-lite-"); // what the managed runtime has of its own

  @TempDir Path folder;

  @Test
  void a_function_starts_from_an_archive_that_is_named_by_its_code() throws IOException {
    var hello = TaskFolder.ofClass(HelloHandler.class, folder.resolve("task"));
    var recording = folder.resolve("hello.txt");
    Rehearsals.silent(hello.handler(), "{}".getBytes(StandardCharsets.UTF_8)).write(recording);
    var client = Files.createDirectories(folder.resolve("client"));
    for (var jar : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      var name = Path.of(jar).getFileName().toString();
      if (CLIENT.stream().anyMatch(name::startsWith)) {
        Files.copy(Path.of(jar), client.resolve(name));
      }
    }

    var options = Files.readAllLines(MakeArchive.make(hello.path(), client, recording));

    assertThat(options).endsWith(hello.handler());
    assertThat(options).filteredOn(option -> option.startsWith("-XX:AOTCache=")).hasSize(1);
    var archive = archive(options);
    assertThat(archive).isNotEmptyFile();
    Files.write(
        hello.path().resolve("lib/more.jar"),
        Files.readAllBytes(hello.path().resolve("lib/hello.jar")));
    assertThat(archive(Files.readAllLines(MakeArchive.make(hello.path(), client, recording))))
        .isNotEqualTo(archive)
        .isNotEmptyFile();
  }

  private static Path archive(List<String> options) {
    return options.stream()
        .filter(option -> option.startsWith("-XX:AOTCache="))
        .map(option -> Path.of(option.substring("-XX:AOTCache=".length())))
        .findFirst()
        .orElseThrow();
  }
}
