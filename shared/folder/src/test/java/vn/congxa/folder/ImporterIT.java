package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congxa.newsroom.Deed;
import vn.congxa.newsroom.SiteChangeStore;
import vn.congxa.newsroom.SiteRevision;
import vn.congxa.site.SavedSite;
import vn.congxa.site.Site;
import vn.congxa.testing.TestClients;
import vn.congxa.tthc.Counts;

class ImporterIT extends PortalCase {
  @Test
  void a_folder_comes_into_an_empty_portal_complete() throws Exception {
    var summary = load(false);

    assertThat(summary.count(Outcome.ADDED)).isEqualTo(1 + 2 + 2 + 1);
    assertThat(summary.isComplete()).isTrue();
    assertThat(site().name()).isEqualTo("Trang thông tin điện tử xã An Bình Đông");
    var article = article();
    assertThat(article.title()).isEqualTo("Ngày hội \"Xuân về\"");
    var figure = Objects.requireNonNull(article.image());
    assertThat(portal.media.has("media/" + figure.file())).isTrue();
    assertThat(portal.reports.newest(SITE).report().orElseThrow().counts())
        .isEqualTo(new Counts(25, 1));
  }

  @Test
  void the_same_folder_again_changes_nothing() throws Exception {
    load(false);
    var before = everything();
    clock.advance(Duration.ofDays(1));

    var summary = load(false);

    assertThat(summary.counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 6));
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void a_faulty_folder_leaves_the_portal_empty() throws Exception {
    folder.replace("articles/ngay-hoi.md", "author:", "autor:");

    assertThatThrownBy(() -> load(false)).isInstanceOf(FaultyFolder.class);

    assertThat(everything()).isEmpty();
    assertThat(Trees.files(media)).isEmpty();
  }

  @Test
  void a_changed_folder_replaces_what_a_folder_brought() throws Exception {
    load(false);
    folder.replace("articles/ngay-hoi.md", "Một đoạn", "Hai đoạn");
    folder.replace("site.yaml", "0200 000 0000", "0200 000 0001");
    clock.advance(Duration.ofDays(1));

    var summary = load(false);

    assertThat(summary.count(Outcome.REPLACED)).isEqualTo(2);
    assertThat(article().body()).startsWith("<p>Hai đoạn");
    assertThat(article().version()).isEqualTo(2);
    assertThat(article().updatedAt()).isEqualTo(clock.instant());
    assertThat(site().phone()).isEqualTo("0200 000 0001");
  }

  @Test
  void what_was_edited_on_the_portal_since_stays_unless_told_otherwise() throws Exception {
    load(false);
    edit("Ngày hội lớn");
    var phone = "0200 000 0009";
    portal.sites.save(withPhone(site(), phone), new byte[32]);
    folder.replace("articles/ngay-hoi.md", "Một đoạn", "Hai đoạn");

    var kept = load(false);

    assertThat(kept.count(Outcome.CONFLICT)).isEqualTo(2);
    assertThat(kept.isComplete()).isFalse();
    assertThat(article().title()).isEqualTo("Ngày hội lớn");
    assertThat(site().phone()).isEqualTo(phone);

    var overwritten = load(true);

    assertThat(overwritten.count(Outcome.REPLACED)).isEqualTo(2);
    assertThat(article().title()).isEqualTo("Ngày hội \"Xuân về\"");
    assertThat(article().version()).isEqualTo(4);
    assertThat(site().phone()).isEqualTo("0200 000 0000");
  }

  @Test
  void an_edit_of_the_site_during_its_import_is_a_conflict_and_not_lost() throws Exception {
    var site = ContentFolder.read(root, clock).site();
    editedDuringImport(withPhone(site, "0200 000 0001"), false);

    load(true);
    folder.replace("site.yaml", "address: An Bình Đông", "address: Thôn Trung Tâm");
    editedDuringImport(withPhone(site, "0200 000 0002"), false);
    editedDuringImport(withPhone(site, "0200 000 0003"), true);
  }

  private void editedDuringImport(Site edited, boolean overwrite) throws FaultyFolder {
    var quiet = portal;
    var rival = new BeforeTransaction(() -> quiet.sites.save(edited, new byte[32]));
    portal = portal(TestClients.watched(db, rival), media);

    assertThat(load(overwrite).count(Outcome.CONFLICT)).isEqualTo(1);
    assertThat(site()).isEqualTo(edited);

    portal = quiet;
    assertThat(load(false).count(Outcome.CONFLICT)).isEqualTo(1);
    assertThat(site()).isEqualTo(edited);
  }

  @Test
  void a_report_that_is_not_older_stays() throws Exception {
    load(false);
    folder.replace("tthc.csv", ",,25,1", ",,26,1");

    assertThat(load(false).count(Outcome.CONFLICT)).isEqualTo(1);
    assertThat(portal.reports.newest(SITE).report().orElseThrow().counts())
        .isEqualTo(new Counts(25, 1));

    folder.replace("tthc.csv", "2026-02-28T16", "2026-02-28T17");

    assertThat(load(false).count(Outcome.REPLACED)).isEqualTo(1);
    assertThat(portal.reports.newest(SITE).report().orElseThrow().counts())
        .isEqualTo(new Counts(26, 1));
  }

  @Test
  void an_import_broken_off_is_completed_by_the_next() throws Exception {
    for (var step = 1; step <= 6; step++) {
      portal = empty(media);
      var last = step;
      assertThatThrownBy(() ->
              new Importer(portal)
                  .load(
                      root,
                      false,
                      (done, of, what, outcome) -> {
                        if (done == last) {
                          throw new IllegalStateException("power cut");
                        }
                      }))
          .hasMessage("power cut");
      assertThat(portal.unfinishedImports()).containsOnly(Map.entry(SITE, clock.instant()));

      assertThat(load(false).isComplete()).isTrue();
      assertThat(portal.unfinishedImports()).isEmpty();
      assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 6));
    }
  }

  @Test
  void an_image_changed_since_it_was_checked_is_not_stored_under_the_name_of_what_it_was()
      throws Exception {
    folder.replace(
        "articles/lich-tiep-cong-dan.md", "| Ngày |", "![](../images/a.png)\n\n| Ngày |");
    folder.picture("images/a.png", Color.BLUE);
    Progress change =
        (done, of, what, outcome) -> {
          try {
            folder.picture("images/hoi.png", Color.RED);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };

    assertThatThrownBy(() -> new Importer(portal).load(root, false, change))
        .hasMessageStartingWith("images/hoi.png was changed while the folder was imported");

    assertThat(Trees.files(media)).hasSize(3);
    assertThat(everything()).isEmpty();
    assertThat(portal.unfinishedImports()).containsOnlyKeys(SITE);
    assertThat(load(false).isComplete()).isTrue();
  }

  @Test
  void what_an_import_changes_of_the_site_is_a_version_that_stays() throws Exception {
    load(false);
    load(false);
    folder.replace("site.yaml", site().phone(), "0200 111 2222");
    load(false);

    var changes =
        new SiteChangeStore(db.client(), db.table("NewsroomTable"), db.table("ContentTable"));
    assertThat(portal.sites.saved(SITE)).map(SavedSite::version).contains(2L);
    assertThat(changes.revision(SITE, 2))
        .contains(
            new SiteRevision(2, SiteRevision.Subject.SITE, Deed.IMPORT, "import", clock.instant()));
    assertThat(changes.revision(SITE, 3)).isEmpty();
  }

  @Test
  void a_host_of_another_site_is_a_fault() throws Exception {
    load(false);
    folder.replace("site.yaml", "id: an-binh-dong", "id: an-binh-tay");

    assertThatThrownBy(() -> load(false))
        .hasMessage("site.yaml: hosts: anbinhdong.example.vn belongs to the site an-binh-dong");
  }

  @Test
  void progress_is_told_file_by_file() throws Exception {
    var told = new ArrayList<String>();

    new Importer(portal)
        .load(root, false, (done, of, what, outcome) -> told.add(done + "/" + of + " " + what));

    assertThat(told)
        .containsExactly(
            "1/6 images/hoi.png",
            "2/6 articles/lich-tiep-cong-dan.md",
            "3/6 articles/ngay-hoi.md",
            "4/6 tthc.csv 2026-01",
            "5/6 tthc.csv 2026-02",
            "6/6 site.yaml");
  }
}
