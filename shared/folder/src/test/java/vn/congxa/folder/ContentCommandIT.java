package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.stack.DynamoDbLocal;

class ContentCommandIT {
  @TempDir Path root;
  @TempDir Path media;
  @TempDir Path out;
  private final DynamoDbLocal db = DynamoDbLocal.shared();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private FolderMaker folder;

  @BeforeEach
  void open() throws IOException {
    db.freshTables();
    folder = new FolderMaker(root);
    folder.make();
  }

  @Test
  void a_folder_is_checked_without_any_portal() {
    assertThat(run(Map.of(), "check", "--content", root.toString())).isEqualTo(ContentCommand.DONE);
    assertThat(printed())
        .isEqualTo(
            "Trang thông tin điện tử xã An Bình Đông is right: 2 articles, 1 image, 0"
                + " attachments, 2 TTHC reports, 0 redirects.\n");
  }

  @Test
  void a_folder_is_imported_and_exported() throws IOException {
    assertThat(run(places(), "import", "--content", root.toString()))
        .isEqualTo(ContentCommand.DONE);
    assertThat(printed())
        .contains("[1/6] images/hoi.png: added\n", "[6/6] site.yaml: added\n", "6 added, 0 ");

    var to = out.resolve("export");
    assertThat(run(places(), "export", "--content", to.toString(), "--site", "an-binh-dong"))
        .isEqualTo(ContentCommand.DONE);
    assertThat(Trees.files(to))
        .containsKeys("site.yaml", "tthc.csv", "articles/ngay-hoi.md")
        .hasSize(5);
  }

  @Test
  void files_that_no_article_names_are_counted_and_stay_where_they_are() throws IOException {
    folder.picture("images/thua.png", Color.RED);
    folder.put("images/thumbs.db", "not an image");
    folder.put("images/.hidden", "not looked at");
    var line = "Not looked at, as no article names them: 2 files in images/.\n";

    assertThat(run(Map.of(), "check", "--content", root.toString())).isEqualTo(ContentCommand.DONE);
    assertThat(printed()).contains("1 image,").endsWith(line);
    assertThat(run(places(), "import", "--content", root.toString()))
        .isEqualTo(ContentCommand.DONE);
    assertThat(printed()).contains("6 added, 0 ").endsWith(line);
    assertThat(Trees.files(media)).hasSize(3);
  }

  @Test
  void warnings_are_printed_and_counted_and_stop_nothing() throws IOException {
    folder.replace("articles/ngay-hoi.md", "Một đoạn", "Lóa mïa n¨m nay chÝn ®Òu kh¾p ®ång");
    var lines =
        "Warning: articles/ngay-hoi.md:13: seems to be in TCVN3, which can be read in an old font"
            + " alone: make Unicode of it\n1 warning.\n";

    assertThat(run(Map.of(), "check", "--content", root.toString())).isEqualTo(ContentCommand.DONE);
    assertThat(printed()).startsWith(lines + "Trang thông tin điện tử xã An Bình Đông is right: ");
    assertThat(run(places(), "import", "--content", root.toString()))
        .isEqualTo(ContentCommand.DONE);
    assertThat(printed()).contains(lines + "6 added, ");
  }

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
  void a_conflict_is_told_by_the_exit_code() throws IOException {
    run(places(), "import", "--content", root.toString());
    folder.replace("tthc.csv", ",,25,1", ",,26,1");

    assertThat(run(places(), "import", "--content", root.toString()))
        .isEqualTo(ContentCommand.KEPT_EDITS);
    assertThat(printed()).contains("tthc.csv 2026-02: NOT IMPORTED", "see docs/content-folder.md");
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

  @Test
  void where_the_portal_is_may_be_said_by_options() {
    var variables = new HashMap<>(db.environment());
    variables.remove("AWS_REGION");

    assertThat(
            run(
                variables,
                "import",
                "--content",
                root.toString(),
                "--region",
                "ap-southeast-1",
                "--content-table",
                db.table("ContentTable"),
                "--tthc-table",
                db.table("TthcTable"),
                "--media-folder",
                media.toString()))
        .isEqualTo(ContentCommand.DONE);
  }

  private Map<String, String> places() {
    var variables = new HashMap<>(db.environment());
    variables.put("CONTENT_TABLE", db.table("ContentTable"));
    variables.put("TTHC_TABLE", db.table("TthcTable"));
    variables.put("MEDIA_FOLDER", media.toString());
    return variables;
  }

  private int run(Map<String, String> variables, String... words) {
    return new ContentCommand(variables, console()).run(List.of(words));
  }

  private PrintStream console() {
    return new PrintStream(printed, true, StandardCharsets.UTF_8);
  }

  private String printed() {
    var text = printed.toString(StandardCharsets.UTF_8);
    printed.reset();
    return text;
  }
}
