package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.Environment;
import vn.congxa.site.FormerSite;

class RemovalIT extends PortalCase {
  private static final List<String> TABLES =
      List.of("ContentTable", "NewsroomTable", "TthcTable", "VisitsTable");

  @TempDir Path search;
  private final List<Duration> waited = new ArrayList<>();
  private Path export;

  @BeforeEach
  void fill() throws Exception {
    folder.extras();
    load(false);
    newsroom().begin("Một bản nháp", "<p>Chưa xong.</p>", null);
    put("VisitsTable", SITE + "#counter", "counter");
    put("VisitsTable", SITE + "#days", "2026-03-01");
    Files.createDirectories(media.resolve("uploads/" + SITE));
    Files.writeString(media.resolve("uploads/" + SITE + "/0123"), "x");
    Files.createDirectories(search.resolve("w1-f1-l10"));
    Files.writeString(search.resolve("w1-f1-l10/" + SITE + ".zip"), "x");
    for (var table : TABLES) {
      put(table, SITE + "-moi#at", "/bai-viet/cua-xa-khac");
    }
    Files.writeString(media.resolve("media/" + SITE + "-moi.x.png"), "x");
    Files.writeString(search.resolve("w1-f1-l10/" + SITE + "-moi.zip"), "x");
    export = out.resolve("export");
  }

  @Test
  void all_of_a_site_goes_after_it_was_exported_and_nothing_of_others() throws Exception {
    removal().remove(SITE, export, told(-1));

    assertThat(export.resolve("articles/ngay-hoi.md")).exists();
    assertNothingIsLeft();
    assertThat(waited).containsExactly(Forgetting.TIME);
    assertThat(portal.sites.directoryNow().at("anbinhdong.example.vn")).isEmpty();
    assertThat(portal.sites.directoryNow().former().get(SITE)).matches(FormerSite::isGone);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void broken_off_between_any_two_steps_it_is_completed_by_the_same(int steps) throws Exception {
    assertThatThrownBy(() -> removal().remove(SITE, export, told(steps))).hasMessage("broken off");

    removal().remove(SITE, export, told(-1));

    assertNothingIsLeft();
    assertThat(portal.sites.directoryNow().former().get(SITE)).matches(FormerSite::isGone);
  }

  @Test
  void what_is_not_in_the_folder_keeps_the_site() throws Exception {
    new Exporter(portal).save(SITE, export, Progress.SILENT);
    edit("Tiêu đề mới");
    Files.delete(export.resolve("redirects.csv"));

    assertThatThrownBy(() -> removal().remove(SITE, export, told(-1)))
        .isInstanceOf(FaultyFolder.class)
        .hasMessageContaining("articles/ngay-hoi.md: is not in the folder as the portal has it")
        .hasMessageContaining("redirects.csv: lacks the way from /giới%20thiệu");
    assertThat(portal.sites.directoryNow().sites()).containsKey(SITE);
  }

  @Test
  void what_was_written_until_functions_forgot_the_site_is_not_lost() throws Exception {
    var late =
        new Removal(
            portal,
            belongings(),
            time -> {
              waited.add(time);
              edit("Ghi vào phút chót");
            });

    assertThatThrownBy(() -> late.remove(SITE, export, told(-1)))
        .hasMessageContaining("articles/ngay-hoi.md: is not in the folder");
    assertThat(article().title()).isEqualTo("Ghi vào phút chót");

    new Exporter(portal).save(SITE, out.resolve("second"), true, Progress.SILENT);
    removal().remove(SITE, out.resolve("second"), told(-1));
    assertNothingIsLeft();
  }

  @Test
  void a_site_that_is_just_being_taken_out_takes_no_import() {
    assertThatThrownBy(() -> removal().remove(SITE, export, told(3))).hasMessage("broken off");

    assertThatThrownBy(() -> load(false))
        .hasMessage("site.yaml: id: an-binh-dong is just being taken out: finish that");
  }

  @Test
  void a_site_comes_back_from_its_folder() throws Exception {
    var before = everything();
    removal().remove(SITE, export, told(-1));

    new Importer(portal).load(export, false, Progress.SILENT);

    assertThat(everything()).isEqualTo(before);
    assertThat(portal.sites.directoryNow().former()).isEmpty();
  }

  @Test
  void a_site_that_is_none_is_told_with_the_one_that_was_meant() {
    assertThatThrownBy(() -> removal().found("An-Binh-Dong"))
        .hasMessage("there is no site An-Binh-Dong; there is an-binh-dong");
    assertThatThrownBy(() -> removal().remove("xa-nao", export, told(-1)))
        .hasMessage("there is no site xa-nao");
  }

  private void assertNothingIsLeft() throws Exception {
    for (var table : TABLES) {
      var rest =
          db.client().scanPaginator(r -> r.tableName(db.table(table))).items().stream()
              .map(item -> Attributes.string(item, "pk"))
              .filter(pk -> !pk.equals("sites"));
      assertThat(rest).as(table).containsExactly(SITE + "-moi#at");
    }
    assertThat(files(media)).containsExactly("media/" + SITE + "-moi.x.png");
    assertThat(files(search)).containsExactly("w1-f1-l10/" + SITE + "-moi.zip");
  }

  private static List<String> files(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .toList();
    }
  }

  private Removal removal() {
    return new Removal(portal, belongings(), waited::add);
  }

  private SiteBelongingsStore belongings() {
    Map<String, String> variables = new HashMap<>(db.environment());
    variables.put("CONTENT_TABLE", db.table("ContentTable"));
    variables.put("NEWSROOM_TABLE", db.table("NewsroomTable"));
    variables.put("TTHC_TABLE", db.table("TthcTable"));
    variables.put("VISITS_TABLE", db.table("VisitsTable"));
    variables.put("MEDIA_FOLDER", media.toString());
    variables.put("SEARCH_FOLDER", search.toString());
    return SiteBelongingsStore.of(new Environment(variables));
  }

  private void put(String table, String pk, String sk) {
    var item = new HashMap<>(Attributes.key(pk, sk));
    db.client().putItem(r -> r.tableName(db.table(table)).item(item));
  }

  /** One that breaks off after so many steps; -1 for never. */
  private static Removal.Told told(int steps) {
    return new BreakingOff(steps);
  }
}
