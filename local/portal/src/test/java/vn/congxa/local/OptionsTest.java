package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  private static final Path ROOT = Path.of("/project");

  @TempDir Path folder;

  @Test
  void without_options_it_is_port_8080_and_the_projects_own_data_folder() {
    assertThat(parse())
        .isEqualTo(
            new Options(
                ROOT, 8080, Optional.empty(), Optional.of(Path.of("/project/.data/sample"))));
  }

  @Test
  void each_content_folder_has_a_place_of_its_own() {
    var one = Options.place(ROOT, Optional.of(Path.of("/a/site")));
    var other = Options.place(ROOT, Optional.of(Path.of("/b/site")));

    assertThat(one)
        .isNotEqualTo(other)
        .satisfies(p -> assertThat(p.getParent()).isEqualTo(Path.of("/project/.data")));
    assertThat(one).isEqualTo(Options.place(ROOT, Optional.of(Path.of("/a/site"))));
  }

  @Test
  void every_option_is_taken() {
    assertThat(parse("--port", "9000", "--content", folder.toString(), "--data", "/kept"))
        .isEqualTo(new Options(ROOT, 9000, Optional.of(folder), Optional.of(Path.of("/kept"))));
    assertThat(parse("--memory").data()).isEmpty();
    assertThat(parse("--webhook", "http://localhost:9000/tin").webhook())
        .contains(URI.create("http://localhost:9000/tin"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--port                  | --port needs a value",
        "--port many             | not a port: many",
        "--port 70000            | not a port: 70000",
        "--port -1               | not a port: -1",
        "--webhook localhost     | not an http or https address: localhost",
        "--webhook ftp://a.vn    | not an http or https address: ftp://a.vn",
        "--colour                | unknown option --colour",
        "--memory --data /x      | --data and --memory exclude each other",
        "--content /no/such/place| there is no folder /no/such/place",
      })
  void a_faulty_command_line_is_refused_with_the_reason(String line, String reason) {
    assertThatThrownBy(() -> parse(line.split(" ", -1)))
        .isInstanceOf(UsageException.class)
        .hasMessage(reason);
  }

  private static Options parse(String... arguments) {
    return Options.parse(ROOT, List.of(arguments));
  }
}
