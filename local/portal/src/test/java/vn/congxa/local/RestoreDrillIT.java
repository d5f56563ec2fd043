package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.folder.Console;
import vn.congxa.operator.Commands;

/**
 * The drill of docs/operate.md: two communes, a copy of the data folder, one of them damaged, and
 * {@code ./run restore} of that one.
 */
class RestoreDrillIT {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final String ARTICLE =
      """
      ---
      title: %s
      section: tin-xa
      publishedAt: 2026-03-01T08:00:00+07:00
      author: Văn phòng
      ---

      Một đoạn.
      """;

  @TempDir Path work;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void two_communes() throws IOException {
    for (var id : List.of("ben-gao", "cho-moi")) {
      var folder = work.resolve(id);
      Files.createDirectories(folder.resolve("articles"));
      Files.writeString(
          folder.resolve("site.yaml"),
          """
          id: %1$s
          name: Xã %1$s
          hosts: [%1$s.example.vn]
          timeZone: Asia/Ho_Chi_Minh
          editorInChief: Lê Văn Mẫu
          address: Xã mẫu
          phone: "0200 000 0000"
          email: xa@example.vn
          sections:
            - slug: tin-xa
              name: Tin xã
          """
              .formatted(id));
      Files.writeString(folder.resolve("articles/mot.md"), ARTICLE.formatted("Bài một"));
      Files.writeString(folder.resolve("articles/hai.md"), ARTICLE.formatted("Bài hai"));
      Files.writeString(
          folder.resolve("tthc.csv"),
          "year,month,updated_at,field,on_time,late\n2026,1,2026-01-31T16:00:00+07:00,,10,1\n");
      Files.writeString(folder.resolve("visits.csv"), "date,visits\n2026-01-31,40\n");
      run("import", "--content", folder.toString());
    }
  }

  @Test
  void one_commune_is_put_back_and_the_other_is_not_touched() throws IOException {
    run("export", "--site", "ben-gao", "--content", work.resolve("before").toString());
    copy(work.resolve("data"), work.resolve("copy"));
    var other = items("cho-moi");
    damage();

    assertThat(restore()).isEqualTo(Commands.NOT_DONE);
    assertThat(printed()).contains("ben-gao, newsroom: the table is not empty").contains("--over");
    assertThat(restore("--over", "--dry-run")).isEqualTo(Commands.DONE);
    assertThat(printed()).contains("Nothing was changed.");
    assertThat(restore("--over")).isEqualTo(Commands.DONE);

    assertThat(printed())
        .contains("ben-gao#at  /bai-viet/mot")
        .contains("In the live table only, and left there:")
        .contains("the article \"Bài ba\"");
    run("export", "--site", "ben-gao", "--content", work.resolve("after").toString());
    var before = files(work.resolve("before"));
    var after = files(work.resolve("after"));
    assertThat(after.remove("articles/ba.md")).contains("Bài ba");
    assertThat(after).isEqualTo(before);
    assertThat(items("cho-moi")).isEqualTo(other);
  }

  // Articles are gone, one is another, counts were changed, the site is called otherwise.
  private void damage() throws IOException {
    var folder = work.resolve("ben-gao");
    Files.writeString(folder.resolve("articles/hai.md"), ARTICLE.formatted("Hỏng rồi"));
    Files.writeString(folder.resolve("articles/ba.md"), ARTICLE.formatted("Bài ba"));
    Files.writeString(
        folder.resolve("tthc.csv"),
        "year,month,updated_at,field,on_time,late\n2026,1,2026-02-01T16:00:00+07:00,,1,90\n");
    Files.writeString(folder.resolve("visits.csv"), "date,visits\n2026-01-31,4000\n");
    var site = folder.resolve("site.yaml");
    Files.writeString(site, Files.readString(site).replace("Xã ben-gao", "Xã khác"));
    run("import", "--content", folder.toString());
    try (var backend = Backend.open(ROOT, Optional.of(work.resolve("data")))) {
      var tables = backend.tables();
      var place = Attributes.key("ben-gao#at", "/bai-viet/mot");
      tables.client().deleteItem(r -> r.tableName(tables.table("ContentTable")).key(place));
    }
  }

  private int restore(String... more) {
    var copy = work.resolve("copy").toString();
    var words = Stream.of("restore", "--from-data", copy, "--site", "ben-gao");
    return done(Stream.concat(words, Stream.of(more)).toList());
  }

  private void run(String... words) {
    assertThat(done(List.of(words))).as(printed.toString(StandardCharsets.UTF_8)).isZero();
    printed.reset();
  }

  private int done(List<String> words) {
    var data = work.resolve("data");
    var command = Commands.named(words.getFirst()).orElseThrow();
    var out = new Console(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (var backend = Backend.open(ROOT, Optional.of(data))) {
      return Commands.run(command, words, new LocalPlace(ROOT, backend, data), out);
    }
  }

  private String printed() {
    var text = printed.toString(StandardCharsets.UTF_8);
    printed.reset();
    return text;
  }

  private Map<String, Map<String, AttributeValue>> items(String site) {
    var all = new TreeMap<String, Map<String, AttributeValue>>();
    try (var backend = Backend.open(ROOT, Optional.of(work.resolve("data")))) {
      for (var table : List.of("ContentTable", "NewsroomTable", "TthcTable", "VisitsTable")) {
        backend.tables().client().scanPaginator(r -> r.tableName(table)).items().stream()
            .filter(item -> Attributes.string(item, "pk").matches(site + "(#.*)?"))
            .forEach(item -> all.put(table + Attributes.key(item), item));
      }
    }
    return all;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (var path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private static Map<String, String> files(Path root) throws IOException {
    var files = new TreeMap<String, String>();
    try (var all = Files.walk(root)) {
      all.filter(Files::isRegularFile)
          .forEach(path -> files.put(root.relativize(path).toString(), text(path)));
    }
    return files;
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
