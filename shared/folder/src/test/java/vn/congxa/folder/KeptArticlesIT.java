package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.content.Slug;
import vn.congxa.newsroom.WorkState;

/** What the newsroom has, out of it and in again. */
class KeptArticlesIT extends PortalCase {
  private static final String WORD = "Xoangcuoi";

  @Test
  void all_that_the_newsroom_has_goes_out_and_in_again(@TempDir Path otherMedia) throws Exception {
    folder.replace("articles/ngay-hoi.md", "lead:", "formerSlugs: [hoi-lang]\nlead:");
    folder.put(
        "articles/go.md",
        FolderMaker.SECOND.replace(
            "source:",
            "status: withdrawn\nwithdrawnBecause: Sai\nreplacedBy: /tthc\nversion: 7\nsource:"));
    folder.put(
        "articles/tra.md",
        FolderMaker.SECOND.replace(
            "source:", "status: returned\nreturnedBecause: \"Thiếu: ảnh\"\nsource:"));
    load(false);
    newsroom().begin("", "<p>Chưa có gì</p>", null);
    newsroom().begin("Ngày hội mới", "<p>Một</p>", HOI);
    newsroom().begin("Hội làng", "<p>Hai</p>", new Slug("hoi-lang"));
    newsroom().begin("Bài mới", "<p>Ba</p>", new Slug("bai-moi"));
    newsroom().begin("Bài mới hơn", "<p>Bốn</p>", new Slug("bai-moi"));
    edit("Ngày hội lớn");
    var first = out.resolve("first");
    assertThat(new Exporter(portal).save(SITE, first, Progress.SILENT))
        .isEqualTo(new Exporter.Left(List.of(), 0, 0));
    var before = everything();
    assertThat(before).hasSize(2 + 2 + 5 + 1 + 1 + 2);
    assertThat(Trees.files(first)).hasSize(9 + 3);

    var other = empty(otherMedia);
    portal = other;
    new Importer(other).load(first, false, Progress.SILENT);

    assertThat(everything()).isEqualTo(before);
    var second = out.resolve("second");
    new Exporter(other).save(SITE, second, Progress.SILENT);
    assertThat(Trees.files(second)).isEqualTo(Trees.files(first));
    clock.advance(Duration.ofDays(1));
    assertThat(new Importer(other).load(second, false, Progress.SILENT).counts())
        .containsOnlyKeys(Outcome.UNCHANGED);
  }

  @Test
  void work_over_what_readers_have_moves_along_in_a_file_of_its_own(@TempDir Path otherMedia)
      throws Exception {
    load(false);
    newsroom().work(HOI, WORD);

    var left = new Exporter(portal).save(SITE, out.resolve("export"), Progress.SILENT);

    assertThat(left.underWay()).isEqualTo(1);
    assertThat(Files.readString(out.resolve("export/articles/ngay-hoi.md")))
        .doesNotContain(WORD)
        .contains("version: 1\n");
    var other = empty(otherMedia);
    var from = out.resolve("export");
    assertThat(new Importer(other).load(from, false, Progress.SILENT).isComplete()).isTrue();
    assertThat(article().title()).isEqualTo("Ngày hội \"Xuân về\"");
    assertThat(newsroom().at(HOI).text().title()).isEqualTo(WORD);
    assertThat(newsroom().at(HOI).state().life().work()).isEqualTo(WorkState.DRAFT);
    assertThat(new Importer(other).load(from, false, Progress.SILENT).counts())
        .containsOnlyKeys(Outcome.UNCHANGED);
    newsroom().work(HOI, "Tên khác");
    assertThat(new Importer(other).load(from, false, Progress.SILENT).count(Outcome.CONFLICT))
        .isEqualTo(1);
  }

  @Test
  void a_million_bytes_come_in_and_out_and_not_one_more(@TempDir Path otherMedia) throws Exception {
    folder.put("articles/dai.md", head() + letters(1_000_000 - "<p></p>".length()));
    load(false);
    var slug = new Slug("dai");
    assertThat(article(slug).orElseThrow().body()).hasSize(bodyLength());
    var exported = out.resolve("export");
    new Exporter(portal).save(SITE, exported, Progress.SILENT);
    var before = everything();

    portal = empty(otherMedia);
    new Importer(portal).load(exported, false, Progress.SILENT);
    assertThat(everything()).isEqualTo(before);

    folder.put(
        "articles/dai.md",
        head().replace("---\n\n", "status: withdrawn\n---\n\n")
            + letters(1_000_000 - "<p></p>".length()));
    assertThat(load(false).count(Outcome.REPLACED)).isEqualTo(1);
    assertThat(PublicWords.of(db)).allMatch(item -> item.length() < 5_000);

    folder.put("articles/dai.md", head() + letters(1_000_001 - "<p></p>".length()));
    assertThatThrownBy(() -> load(false))
        .hasMessageContaining("the text is longer than 1000000 bytes");
  }

  private static int bodyLength() {
    return letters(1_000_000 - "<p></p>".length()).length() + "<p></p>".length();
  }

  private static String head() {
    return FolderMaker.SECOND.split("\n\n", 2)[0] + "\n\n";
  }

  /** So many bytes that compress badly, three to a letter but for the first. */
  private static String letters(int bytes) {
    var random = new Random(1);
    var text = new StringBuilder("a".repeat(bytes % 3));
    for (var i = 0; i < bytes / 3; i++) {
      text.append((char) (0x4E00 + random.nextInt(20_000)));
    }
    return text.toString();
  }
}
