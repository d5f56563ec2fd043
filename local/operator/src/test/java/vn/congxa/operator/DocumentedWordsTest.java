package vn.congxa.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents tell operators to type is what the commands know. */
class DocumentedWordsTest {
  private static final Path DOCUMENTS = Path.of(System.getProperty("project.root")).resolve("docs");
  private static final Pattern TYPED = Pattern.compile("\\./run ([a-z][a-z-]*)([^`\\n]*)");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
  private static final List<String> OF_ALL = List.of("--stack", "--data", "--help");

  record Line(Path document, String word, String rest) {
    @Override
    public String toString() {
      return document.getFileName() + ": ./run " + word + rest;
    }
  }

  static Stream<Line> lines() throws IOException {
    try (var documents = Files.list(DOCUMENTS)) {
      return documents
          .filter(document -> document.toString().endsWith(".md"))
          .sorted()
          .flatMap(DocumentedWordsTest::lines)
          .toList()
          .stream();
    }
  }

  private static Stream<Line> lines(Path document) {
    try {
      return TYPED
          .matcher(Files.readString(document))
          .results()
          .map(it -> new Line(document, it.group(1), it.group(2)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void each_word_and_each_option_is_one_of_the_commands(Line line) {
    var command = Commands.named(line.word());
    assertThat(command).isPresent();
    var usage = String.join("\n", command.get().usage());

    OPTION
        .matcher(line.rest())
        .results()
        .map(it -> it.group())
        .filter(option -> !OF_ALL.contains(option))
        .forEach(option -> assertThat(usage).contains(option));
  }
}
