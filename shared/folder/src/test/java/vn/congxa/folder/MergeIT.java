package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.Environment;
import vn.congxa.content.Article;
import vn.congxa.content.Found;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.site.FormerSite;
import vn.congxa.site.FormerSite.Stage;
import vn.congxa.site.Site;

class MergeIT extends PortalCase {
  private static final String HEIR = "an-binh-tay";
  private static final String HOST = "anbinhdong.example.vn";
  private static final Merge.Wish TAKING = new Merge.Wish(SITE, HEIR, true, null);
  private static final Merge.Wish LEAVING = new Merge.Wish(SITE, HEIR, false, null);

  @TempDir Path heirs;
  @TempDir Path search;
  private final List<Duration> waited = new ArrayList<>();

  @BeforeEach
  void fill() throws Exception {
    folder.extras();
    folder.put(
        "articles/da-rut.md",
        FolderMaker.SECOND.replace(
            "author: Văn phòng", "author: Văn phòng\nstatus: withdrawn\nwithdrawnBecause: Sai số"));
    folder.replace("articles/ngay-hoi.md", "Một đoạn", "[Lịch](lich-tiep-cong-dan.md). Một đoạn");
    folder.replace("articles/lich-tiep-cong-dan.md", "| Ngày", "[Hội](ngay-hoi.md)\n\n| Ngày");
    load(false);
    var heir = new FolderMaker(heirs);
    heir.put(
        "site.yaml",
        FolderMaker.SITE
            .replace(SITE, HEIR)
            .replace("anbinhdong", "anbinhtay")
            .replace("An Bình Đông", "An Bình Tây")
            .replace("carriedOver: 1200", "carriedOver: 500")
            .replace("  - slug: van-hoa\n    name: Văn hóa\n", ""));
    heir.put(
        "articles/ngay-hoi.md", FolderMaker.SECOND.replace("Lịch tiếp công dân", "Hội của xã Tây"));
    new Importer(portal).load(heirs, false, Progress.SILENT);
    visits(34);
  }

  @Test
  void hosts_lead_over_with_all_articles_in_one_moment() {
    merge().run(TAKING, new Silent(-1));

    var directory = portal.sites.directoryNow();
    var heir = heir();
    assertThat(directory.at(HOST))
        .map(site -> site.movedFrom(HOST))
        .contains("anbinhtay.example.vn");
    assertThat(directory.at("xacu.example.vn")).map(site -> site.id()).contains(HEIR);
    assertThat(directory.leaving(SITE)).map(FormerSite::stage).contains(Stage.MERGED);
    assertThat(heir.carriedOver()).isEqualTo(500 + 1200 + 34);
    assertThat(heir.section(new Slug(SITE))).isPresent();
    assertThat(waited).containsExactly(Forgetting.TIME);
  }

  @Test
  void an_article_whose_address_is_taken_gets_another_and_all_ways_lead_there() {
    merge().run(TAKING, new Silent(-1));

    var moved = taken("ngay-hoi-2");
    assertThat(moved.title()).isEqualTo("Ngày hội \"Xuân về\"");
    assertThat(moved.section()).isEqualTo(new Slug(SITE));
    assertThat(moved.body()).contains("href=\"/bai-viet/lich-tiep-cong-dan\"").contains(HEIR + ".");
    assertThat(taken("ngay-hoi").title()).isEqualTo("Hội của xã Tây");
    assertThat(taken("lich-tiep-cong-dan").body()).contains("href=\"/bai-viet/ngay-hoi-2\"");
    assertThat(taken("lich-tiep-cong-dan").section()).isEqualTo(new Slug("tin-xa"));
    var picture = Optional.ofNullable(moved.image()).orElseThrow();
    assertThat(portal.media.has("media/" + picture.file())).isTrue();
    assertThat(portal.library.files(HEIR, List.of(picture.file()))).isNotEmpty();
    assertThat(way("/bai-viet/ngay-hoi")).contains("/bai-viet/ngay-hoi-2");
    assertThat(way("/bai-viet/hoi-lang")).contains("/bai-viet/ngay-hoi-2");
    assertThat(way("/default.aspx?id=5&tab=tin")).contains("/bai-viet/ngay-hoi-2");
    assertThat(way("/giới thiệu")).contains("https://example.vn/xa");
    assertThat(way("/bai-viet/lich-tiep-cong-dan")).contains("/bai-viet/lich-tiep-cong-dan");
    assertThat(way("/chuyen-muc/tin-xa")).contains("/chuyen-muc/tin-xa");
    assertThat(way("/chuyen-muc/van-hoa/rss.xml")).contains("/chuyen-muc/" + SITE + "/rss.xml");
    assertThat(way("/bai-viet/da-rut")).contains("/bai-viet/da-rut");
    assertThat(portal.addresses.at(HEIR, new Place("/bai-viet/da-rut")))
        .isEqualTo(new Found.Gone("Sai số", null));
    assertThat(portal.addresses.ways(HEIR, List.of(new Place("//xacu.example.vn"))).values())
        .allMatch(way -> way.to().equals("/chuyen-muc/" + SITE));
  }

  @Test
  void reports_stay_to_be_read_and_are_in_nobodys_sum() {
    var before = portal.reports.years(HEIR);

    merge().run(TAKING, new Silent(-1));

    assertThat(portal.reports.years(HEIR)).isEqualTo(before);
    assertThat(portal.reports.years(SITE)).isNotEmpty();
    var article = taken("ket-qua-thu-tuc-hanh-chinh-an-binh-dong");
    assertThat(article.body()).contains("Năm 2026", "<td>25</td><td>1</td>");
    assertThat(way("/tthc/2026")).contains("/bai-viet/" + article.slug());
  }

  @Test
  void without_its_articles_a_site_leads_to_the_page_that_is_its_archive() {
    merge().run(new Merge.Wish(SITE, HEIR, false, "/chuyen-muc/tin-xa"), new Silent(-1));

    assertThat(heir().sections()).hasSize(1);
    assertThat(way("/bai-viet/ngay-hoi")).contains("/chuyen-muc/tin-xa");
    assertThat(way("/tthc")).contains("/chuyen-muc/tin-xa");
    assertThat(way("/bai-viet/da-rut")).contains("/bai-viet/da-rut");
    assertThat(taken("ngay-hoi").title()).isEqualTo("Hội của xã Tây");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4, 5, 6, 9})
  void broken_off_anywhere_it_is_completed_and_visits_are_carried_over_once(int steps) {
    assertThatThrownBy(() -> merge().run(TAKING, new Silent(steps))).hasMessage("broken off");
    visits(40); // until functions forgot

    merge().run(TAKING, new Silent(-1));
    var once = heir();
    merge().run(TAKING, new Silent(-1));

    assertThat(heir()).isEqualTo(once);
    assertThat(once.carriedOver()).isEqualTo(500 + 1200 + 40);
    assertThat(taken("ngay-hoi-2").title()).isEqualTo("Ngày hội \"Xuân về\"");
    assertThat(portal.standings.at(HEIR, List.of(new Slug("ngay-hoi-3")))).isEmpty();
  }

  @Test
  void what_is_written_until_functions_forgot_the_site_comes_along() {
    var late =
        new Merge(
            portal,
            belongings(),
            _ -> {
              edit("Sửa vào phút chót");
              visits(36);
            });

    late.run(TAKING, new Silent(-1));

    assertThat(taken("ngay-hoi-2").title()).isEqualTo("Sửa vào phút chót");
    assertThat(heir().carriedOver()).isEqualTo(500 + 1200 + 36);
  }

  @Test
  void what_it_comes_to_is_told_before_and_nothing_is_written() {
    var before = everything();

    var sum = merge().planned(TAKING);

    assertThat(sum.hosts()).containsExactly(HOST, "xacu.example.vn");
    assertThat(sum.articles()).isEqualTo(4);
    assertThat(sum.readdressed()).isEqualTo(1);
    assertThat(sum.visits()).isEqualTo(1234);
    assertThat(everything()).isEqualTo(before);
    assertThat(heir().sections()).hasSize(1);
  }

  @Test
  void what_leads_on_from_former_hosts_moves_out_and_in_again() throws Exception {
    merge().run(TAKING, new Silent(-1));
    var to = out.resolve("heir");

    new Exporter(portal).save(HEIR, to, true, Progress.SILENT);

    assertThat(to.resolve("redirects.csv"))
        .content()
        .contains("//" + HOST + "/bai-viet/ngay-hoi,/bai-viet/ngay-hoi-2\n")
        .contains("//" + HOST + ",/chuyen-muc/an-binh-dong\n");
    assertThat(new ExportCheck(portal).missing(heir(), to)).isEmpty();
    var again = new Importer(portal).load(to, false, Progress.SILENT);
    assertThat(again.count(Outcome.UNCHANGED))
        .isEqualTo(again.counts().values().stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void what_cannot_be_merged_is_told() {
    assertThatThrownBy(() -> merge().planned(new Merge.Wish(SITE, SITE, true, null)))
        .hasMessage("a site cannot be merged into itself");
    assertThatThrownBy(() -> merge().planned(new Merge.Wish(SITE, "AN-BINH-TAY", true, null)))
        .hasMessage("there is no site AN-BINH-TAY; there is an-binh-tay");
    assertThatThrownBy(() -> merge().planned(new Merge.Wish(SITE, HEIR, true, "luu-tru")))
        .hasMessage("--archive must be a path of an-binh-tay");
  }

  @Test
  void what_was_merged_is_removed_after_it_was_exported() throws Exception {
    var removal = new Removal(portal, belongings(), waited::add);
    assertThatThrownBy(() -> merge().run(LEAVING, new Silent(2))).hasMessage("broken off");
    assertThatThrownBy(() -> removal.remove(SITE, out.resolve("x"), new BreakingOff(-1)))
        .hasMessageContaining("is being merged: finish ./run merge-site an-binh-dong an-binh-tay");
    merge().run(LEAVING, new Silent(-1));

    removal.remove(SITE, out.resolve("x"), new BreakingOff(-1));

    assertThat(portal.sites.findNow(SITE)).isEmpty();
    assertThat(out.resolve("x/articles/ngay-hoi.md")).exists();
    assertThat(portal.sites.directoryNow().at(HOST)).map(site -> site.id()).contains(HEIR);
  }

  private Article taken(String slug) {
    var at = new Slug(slug);
    var standing = portal.standings.at(HEIR, List.of(at)).get(at);
    return Optional.ofNullable(standing).map(s -> s.article()).orElseThrow();
  }

  private Optional<String> way(String place) {
    var at = new Place(place).atHost(HOST);
    return Optional.ofNullable(portal.addresses.ways(HEIR, List.of(at)).get(at)).map(w -> w.to());
  }

  private Site heir() {
    return portal.sites.findNow(HEIR).orElseThrow();
  }

  private Merge merge() {
    return new Merge(portal, belongings(), waited::add);
  }

  private void visits(long total) {
    var item = new HashMap<>(Attributes.key(SITE + "#counter", "counter"));
    item.put("total", Attributes.number(total));
    db.client().putItem(r -> r.tableName(db.table("VisitsTable")).item(item));
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

  /** Breaks off after so many steps; never after -1. */
  private static final class Silent implements Merge.Told {
    private int left;

    Silent(int left) {
      this.left = left;
    }

    @Override
    public Progress taking() {
      return (done, of, what, outcome) -> step();
    }

    @Override
    public void led(FormerSite gone) {
      step();
    }

    @Override
    public void waiting(Duration time) {
      step();
    }

    @Override
    public void merged(Merge.Sum sum) {
      step();
    }

    private void step() {
      if (left-- == 0) {
        throw new IllegalStateException("broken off");
      }
    }
  }
}
