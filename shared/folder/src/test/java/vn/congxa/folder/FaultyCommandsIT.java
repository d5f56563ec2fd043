package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;

/** Commands that end with nothing done, and how that is told. */
class FaultyCommandsIT extends CommandCase {
  @Test
  void faults_are_printed_and_nothing_is_imported() throws IOException {
    folder.replace("articles/ngay-hoi.md", "author:", "autor:");

    assertThat(run(places(), "import", "--content", root.toString()))
        .isEqualTo(ContentCommand.NOT_DONE);
    assertThat(printed())
        .isEqualTo(
            """
            articles/ngay-hoi.md:2: author: is missing
            articles/ngay-hoi.md:5: autor: there is no such name here
            2 faults: nothing was imported.
            """);
  }

  @Test
  void what_a_folder_holds_does_nothing_to_the_terminal() throws IOException {
    folder.put("articles/\u001B[2Jx.md", "x");
    folder.put("\u202Etxt.exe", "x");
    folder.replace("articles/ngay-hoi.md", "(../images/hoi.png)", "(../images/\u2066hoi.png)");
    folder.replace("site.yaml", "name: Trang", "name: \"\\e[31m\" #");

    assertThat(run(Map.of(), "check", "--content", root.toString()))
        .isEqualTo(ContentCommand.NOT_DONE);
    assertThat(printed())
        .contains(
            "articles/\\u{1B}[2Jx.md: must be", "\\u{202E}txt.exe: is no part", "\\u{2066}hoi.png")
        .matches("(?:[^\\p{Cntrl}\\p{Cf}]*\n)+");
  }

  @Test
  void a_picture_that_cannot_be_read_hides_nothing_else() throws IOException {
    folder.put("images/hoi.png", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
    folder.put("thua.txt", "x");

    assertThat(run(places(), "import", "--content", root.toString()))
        .isEqualTo(ContentCommand.NOT_DONE);
    assertThat(printed())
        .isEqualTo(
            """
            images/hoi.png: ends in the middle
            thua.txt: is no part of a content folder
            2 faults: nothing was imported.
            """);
  }

  @Test
  void words_that_mean_nothing_are_answered_with_those_that_do() {
    for (var words :
        List.of(
            List.<String>of(),
            List.of("import"),
            List.of("import", "--content"),
            List.of("remove", "--content", "x"),
            List.of("check", "--content", "x", "--loud"),
            List.of("export", "--content", "x"))) {
      assertThat(new ContentCommand(places(), console()).run(words))
          .as(words.toString())
          .isEqualTo(ContentCommand.MISUNDERSTOOD);
      assertThat(printed()).contains(ContentCommand.USAGE);
    }
  }

  @Test
  void a_site_that_is_not_there_cannot_be_exported() {
    assertThat(run(places(), "export", "--content", out.toString(), "--site", "nowhere"))
        .isEqualTo(ContentCommand.NOT_DONE);
    assertThat(printed()).isEqualTo("there is no site nowhere\n");
  }

  @Test
  void a_folder_that_cannot_be_written_is_told_in_one_line() throws IOException {
    run(places(), "import", "--content", root.toString());
    var file = Files.createFile(out.resolve("file"));
    printed();

    var to = file.resolve("export");
    assertThat(run(places(), "export", "--content", to.toString(), "--site", "an-binh-dong"))
        .isEqualTo(ContentCommand.NOT_DONE);
    assertThat(printed()).startsWith("cannot write to " + to + ": java.nio.file.").hasLineCount(1);
  }

  @Test
  void what_stops_a_command_is_told_in_words_and_by_the_exit_code() {
    var stops =
        Map.of(
            new Refused(Code.BUSY),
                "Too busy at the moment: try again.\n"
                    + "What was done stays done; the same command completes it.",
            new UncheckedIOException("cannot read media/x.png", new IOException("reset")),
                "cannot read media/x.png: java.io.IOException: reset",
            new IllegalStateException("no such place"), "no such place");
    stops.forEach((stop, line) -> {
      var command =
          new ContentCommand(
              Map.of(),
              console(),
              _ -> {
                throw stop;
              });

      assertThat(command.run(List.of("import", "--content", root.toString())))
          .isEqualTo(ContentCommand.NOT_DONE);
      assertThat(printed()).isEqualTo(line + "\n");
    });
  }
}
