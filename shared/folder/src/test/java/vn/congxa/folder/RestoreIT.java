package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.newsroom.MoveCommand;
import vn.congxa.newsroom.WithdrawCommand;
import vn.congxa.newsroom.Withdrawal;
import vn.congxa.restore.Kind;
import vn.congxa.site.SiteStore;
import vn.congxa.tthc.TthcReport;

class RestoreIT extends RestoreCase {
  private static final Slug LICH = new Slug("lich-tiep-cong-dan");
  private static final Slug MOI = new Slug("tin-moi");

  @Test
  void a_damaged_site_is_as_it_was_and_no_item_of_another_is_touched() {
    edit("Ngày hội lớn");
    add("a", 30);
    var copies = Copies.take(db);
    var then = said(everything());
    var others = others();
    edit("Hỏng rồi");
    newsroom().run(newsroom().at(LICH).state(), new WithdrawCommand(new Withdrawal("Nhầm", null)));
    add("b", 100);
    visit(SITE, LATER, 7);
    new SiteStore(db.client(), db.table("ContentTable"))
        .save(withPhone(site(), "0900"), new byte[32]);

    restore(copies);
    portal.projection.rebuild(SITE, List.of());

    assertThat(said(everything())).isEqualTo(then);
    assertThat(others()).isEqualTo(others);
    assertThat(total(SITE)).isEqualTo(3);
    assertThat(saying("readers have again what was withdrawn since: /bai-viet/" + LICH))
        .isPresent();
    restore(copies);
    assertThat(said).noneMatch(line -> line.startsWith("  new") || line.startsWith("  changed"));
  }

  /** Reports that went back are of later versions. */
  private static List<Object> said(List<Object> all) {
    return all.stream()
        .map(one ->
            one instanceof TthcReport r
                ? new TthcReport(r.year(), r.month(), r.counts(), r.fields(), r.updatedAt())
                : one)
        .toList();
  }

  private Map<Kind, Object> others() {
    var others = new HashMap<Kind, Object>();
    for (var kind : Kind.values()) {
      others.put(kind, items(kind, OTHER));
    }
    return others;
  }

  @Test
  void a_state_that_went_back_goes_on_behind_the_versions_that_came_since() {
    var copies = Copies.take(db, Kind.CONTENT, Kind.NEWSROOM);
    edit("Hỏng rồi");
    var id = newsroom().at(HOI).state().id();

    restore(copies);

    assertThat(newsroom().open(id).text().title()).isEqualTo("Ngày hội \"Xuân về\"");
    assertThat(newsroom().open(id).state().version()).isEqualTo(3);
    assertThat(saying("versions 2 to 3")).isPresent();
    edit("Sửa lại");
    assertThat(article().title()).isEqualTo("Sửa lại");
    assertThat(manuscripts().text(SITE, id, 2).orElseThrow().title()).isEqualTo("Hỏng rồi");
  }

  @Test
  void what_nobody_changed_since_a_folder_brought_it_is_still_the_folders() throws Exception {
    var copies = Copies.take(db, Kind.CONTENT, Kind.NEWSROOM);
    edit("Hỏng rồi");
    restore(copies);
    folder.replace("articles/ngay-hoi.md", "Một đoạn", "Hai đoạn");

    assertThat(load(false).count(Outcome.REPLACED)).isEqualTo(1);
  }

  @Test
  void an_article_leaves_where_it_moved_to_since() {
    var copies = Copies.take(db, Kind.CONTENT, Kind.NEWSROOM);
    newsroom().run(newsroom().at(HOI).state(), new MoveCommand(MOI));
    newsroom().run(newsroom().at(MOI).state(), new MoveCommand(new Slug("tin-moi-hon")));

    restore(copies);

    assertThat(article(HOI)).isPresent();
    assertThat(items(Kind.CONTENT, SITE).keySet()).noneMatch(key -> key.contains("tin-moi"));
  }

  @Test
  void a_draft_that_was_published_since_is_a_draft_again_and_can_be_published() {
    var id = newsroom().begin("Tin mới", "<p>Một đoạn.</p>", MOI);
    var copies = Copies.take(db, Kind.CONTENT, Kind.NEWSROOM);
    publish(id);
    assertThat(article(MOI)).isPresent();

    restore(copies);

    assertThat(article(MOI)).isEmpty();
    publish(id);
    assertThat(article(MOI)).isPresent();
  }

  @Test
  void an_article_that_came_since_stays_and_gives_way_where_its_address_is_anothers_again() {
    var copies = Copies.take(db, Kind.CONTENT, Kind.NEWSROOM);
    newsroom().run(newsroom().at(HOI).state(), new MoveCommand(MOI));
    portal.ways.take(SITE, Place.ofArticle(HOI));
    var rival = newsroom().begin("Chiếm chỗ", "<p>Một đoạn.</p>", HOI);
    publish(rival);
    var guest = newsroom().begin("Khách", "<p>Một đoạn.</p>", new Slug("khach"));
    publish(guest);

    restore(copies);

    assertThat(article(HOI).orElseThrow().title()).isEqualTo("Ngày hội \"Xuân về\"");
    assertThat(newsroom().open(rival).state().life().binned()).isTrue();
    assertThat(article(new Slug("khach"))).isPresent();
    assertThat(saying("the article \"Khách\"")).isPresent();
    assertThat(saying("goes into the newsroom's bin")).isPresent();
  }
}
