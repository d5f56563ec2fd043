package vn.congxa.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the operator's documents say of {@code ./run staff}, word by word and in their order. */
class StaffDocumentsIT extends StaffStackCase {
  @Test
  void every_command_of_the_documents_does_what_it_says() throws IOException {
    var lines =
        Stream.concat(commands("docs/deploy.md").stream(), commands("docs/operate.md").stream())
            .toList();

    assertThat(lines).hasSizeGreaterThan(10);
    for (var line : lines) {
      assertThat(line).endsWith(" --stack " + STACK);
      assertThat(run(line.replace(" --stack " + STACK, "").strip()))
          .as(line + System.lineSeparator() + printed())
          .isZero();
    }
  }

  /** Behind {@code ./run staff}, without the remark at the end. */
  private static List<String> commands(String document) throws IOException {
    return Files.readString(root().resolve(document))
        .lines()
        .filter(line -> line.startsWith("    ./run staff"))
        .map(line -> line.replaceFirst(" +#.*", "").strip().substring("./run staff".length()))
        .toList();
  }

  private static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("template.yaml")))
        .findFirst()
        .orElseThrow();
  }
}
