package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.aws.Attributes;
import vn.congxa.content.Slug;
import vn.congxa.visit.VisitDayStore;

class MovingOutIT extends RestoreCase {
  private static final LocalDate DAY = LocalDate.of(2096, 5, 4);

  @TempDir Path otherMedia;

  @BeforeEach
  void later() {
    clock.set(LATER.plus(Duration.ofHours(1)));
  }

  @Test
  void what_each_day_was_visited_moves_along_and_is_counted_once() throws Exception {
    var first = exported("first");

    portal = empty(otherMedia);
    assertThat(load(first).count(Outcome.ADDED)).isGreaterThan(1);
    assertThat(total(SITE)).isEqualTo(3);
    visit(SITE, LATER, 2);
    assertThat(load(first).counts()).containsOnlyKeys(Outcome.UNCHANGED);
    assertThat(total(SITE)).isEqualTo(5);
    assertThat(days()).isEqualTo(List.of(5L));

    visit(SITE, LATER.plus(Duration.ofDays(2)), 1); // which closes the day
    clock.advance(Duration.ofDays(3));
    var second = exported("second");
    portal = empty(otherMedia);
    load(second);
    assertThat(total(SITE)).isEqualTo(6);
    assertThat(Files.readAllLines(second.resolve("visits.csv"))).hasSize(4);
  }

  @Test
  void a_portals_own_numbers_are_not_added_to_it_and_come_back_where_they_were_lost()
      throws Exception {
    var folder = exported("own");
    visit(SITE, LATER, 1);
    load(folder);
    assertThat(total(SITE)).isEqualTo(4);

    var counter = Attributes.key(SITE + "#counter", "counter");
    db.client().deleteItem(r -> r.tableName(db.table("VisitsTable")).key(counter));
    load(folder);
    load(folder);

    assertThat(total(SITE)).isEqualTo(3);
    assertThat(days()).isEqualTo(List.of(3L));
  }

  private List<Long> days() {
    return List.copyOf(
        new VisitDayStore(db.client(), db.table("VisitsTable")).days(SITE, DAY, DAY).values());
  }

  @Test
  void an_earlier_portals_days_may_be_written_by_hand() throws Exception {
    folder.put("visits.csv", "date;visits\n2019-05-01;120\n2019-05-02;80\n");

    load(root);

    assertThat(total(SITE)).isEqualTo(203);
    assertThat(load(root).counts()).containsOnlyKeys(Outcome.UNCHANGED);
  }

  @Test
  void what_is_wrong_with_days_is_told_by_line() throws Exception {
    folder.put(
        "visits.csv",
        """
        portal,date,visits
        ,2019-05-01,1
        ,2019-05-01,2
        ,1/5/2019,2
        ,2099-01-01,2
        ,2019-05-03,-2
        A B,2019-05-03,2
        ,2019-05-04
        """);

    var faults = assertThrows(FaultyFolder.class, () -> load(root)).faults();

    assertThat(faults.stream().map(FolderFault::toString))
        .containsExactly(
            "visits.csv:3: date: 2019-05-01 is given twice",
            "visits.csv:4: date: write it as 2026-05-04",
            "visits.csv:5: date: lies ahead",
            "visits.csv:6: visits: a whole number from 0 to 100000000000",
            "visits.csv:7: portal: use a-z and 0-9, at most 32 of them",
            "visits.csv:8: has 2 values");
  }

  @Test
  void with_its_history_every_version_and_every_deed_is_told() throws Exception {
    edit("Ngày hội lớn");
    add("a", 5);
    var id = newsroom().at(HOI).state().id();
    var draft = newsroom().begin("Bản nháp", "<p>Một.</p>", new Slug("ban-nhap"));
    var first = out.resolve("first");

    var left = new Exporter(portal).save(SITE, first, true, Progress.SILENT);

    assertThat(first.resolve("history/versions/" + id)).isDirectory();
    assertThat(Files.readString(first.resolve("history/versions/" + id + "/0000000001.md")))
        .contains("Xuân về")
        .contains("file: \"../../../images/")
        .contains("](../../../images/");
    assertThat(first.resolve("history/versions/" + draft + "/0000000001.md")).exists();
    assertThat(Files.readAllLines(first.resolve("history/audit.csv")))
        .anyMatch(line -> line.contains(",minh,,publish,article," + id + ",3,Ngày hội lớn,"))
        .anyMatch(line -> line.contains(",import,,import,site,,1,"));
    assertThat(Files.readAllLines(first.resolve("history/tthc.csv")))
        .anyMatch(line -> line.startsWith("2026,3,") && line.endsWith(",may,add,,0,0,30,1"));
    assertThat(LeftBehind.lines(left, true)).hasSize(1);
    assertThat(LeftBehind.lines(left, false)).hasSize(2);
    portal = empty(otherMedia);
    assertThat(load(first).isComplete()).isTrue();
  }

  private Path exported(String name) {
    new Exporter(portal).save(SITE, out.resolve(name), Progress.SILENT);
    return out.resolve(name);
  }

  private Summary load(Path from) throws FaultyFolder {
    return new Importer(portal).load(from, false, Progress.SILENT);
  }
}
