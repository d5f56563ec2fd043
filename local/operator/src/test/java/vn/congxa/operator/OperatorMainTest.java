package vn.congxa.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.folder.Console;
import vn.congxa.version.Version;

class OperatorMainTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void every_command_tells_how_it_is_called_and_what_it_does() {
    for (var name : Commands.byName().keySet()) {
      assertThat(run(name, "--help")).as(name).isEqualTo(Commands.DONE);
      assertThat(printed()).startsWith("./run " + name).containsPattern("\n\n\\S.{20,}");
    }
    assertThat(run("--help")).isEqualTo(Commands.DONE);
    assertThat(printed()).contains(Commands.byName().keySet());
  }

  @Test
  void it_tells_its_version() {
    assertThat(run("--version")).isEqualTo(Commands.DONE);
    assertThat(printed().strip()).isEqualTo(Version.current());
  }

  @Test
  void no_line_of_help_is_wider_than_a_terminal() {
    Commands.byName()
        .values()
        .forEach(
            command -> assertThat(command.help().lines()).allMatch(line -> line.length() <= 100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fly", "export --content x --site y", "import --stack"})
  void words_that_mean_nothing_are_answered_with_those_that_do(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" ", -1)))
        .isEqualTo(Commands.MISUNDERSTOOD);
    assertThat(printed()).contains("./run ").contains("--stack NAME");
  }

  private int run(String... words) {
    return OperatorMain.run(
        List.of(words), new Console(new PrintStream(printed, true, StandardCharsets.UTF_8)));
  }

  private String printed() {
    var text = printed.toString(StandardCharsets.UTF_8);
    printed.reset();
    return text;
  }
}
