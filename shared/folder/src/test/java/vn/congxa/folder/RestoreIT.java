package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import vn.congxa.aws.Attributes;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.newsroom.Draft;
import vn.congxa.newsroom.MoveCommand;
import vn.congxa.newsroom.PublishCommand;
import vn.congxa.newsroom.WithdrawCommand;
import vn.congxa.newsroom.Withdrawal;
import vn.congxa.restore.Kind;
import vn.congxa.restore.Restore;
import vn.congxa.restore.TableStores;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.testing.TestClients;
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

  private void publish(String id) {
    var opened = newsroom().open(id);
    var draft = NewsroomHand.titled(opened.text(), opened.text().title());
    newsroom().save(opened.state(), in(draft), opened.state().slug());
    newsroom().run(newsroom().open(id).state(), new PublishCommand(null, false, null, false));
  }

  private static Draft in(Draft draft) {
    return new Draft(
        draft.title(),
        draft.lead(),
        draft.body(),
        "tin-xa",
        "Văn phòng",
        draft.source(),
        draft.publishAt(),
        draft.image(),
        draft.attachments());
  }

  @Test
  void an_addition_made_since_can_be_sent_again_and_one_made_before_is_still_answered() {
    add("truoc", 30);
    var copies = Copies.take(db, Kind.TTHC);
    var seen = add("sau", 5).report().version();

    restore(copies);

    assertThat(add("truoc", 30).repeated()).isTrue();
    var again = add("sau", 5);
    assertThat(again.repeated()).isFalse();
    assertThat(again.report().counts().onTime()).isEqualTo(60);
    assertThat(again.report().version()).isGreaterThan(seen);
    assertThat(portal.reports.newest(SITE).report()).contains(again.report());
    assertThat(portal.reports.history(SITE, 2026, 3, 9)).hasSize(3);
  }

  @Test
  void a_day_that_was_closed_since_is_not_counted_twice() {
    var copies = Copies.take(db, Kind.VISITS);
    visit(SITE, LATER, 4);
    visit(SITE, LATER.plusSeconds(2 * 86_400), 1);
    assertThat(items(Kind.VISITS, SITE)).containsKey("an-binh-dong#days  2096-05-04");

    restore(copies);

    assertThat(total(SITE)).isEqualTo(3);
    assertThat(saying("2096-05-04, as it was closed since")).isPresent();
    assertThat(items(Kind.VISITS, SITE).get("an-binh-dong#counter  counter"))
        .doesNotContainKey("d20960504");
    visit(SITE, LATER.plusSeconds(3 * 86_400), 1);
    assertThat(total(SITE)).isEqualTo(4);
  }

  @Test
  void keys_of_days_visitors_and_addresses_do_not_come_back() {
    var table = db.table("VisitsTable");
    var keys = List.of(SITE + "#day-keys", SITE + "#visitors#3", SITE + "#newcomers");
    keys.forEach(
        pk -> db.client().putItem(r -> r.tableName(table).item(Attributes.key(pk, "2096"))));
    var copies = Copies.take(db, Kind.VISITS);
    keys.forEach(
        pk -> db.client().deleteItem(r -> r.tableName(table).key(Attributes.key(pk, "2096"))));

    restore(copies);

    assertThat(items(Kind.VISITS, SITE).keySet()).containsExactly("an-binh-dong#counter  counter");
  }

  @Test
  void over_what_is_there_nothing_is_put_unless_it_is_asked_for() {
    var copies = Copies.take(db);
    edit("Hỏng rồi");
    var before = items(Kind.CONTENT, SITE);

    assertThatThrownBy(() -> restore(copies, careful()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("an-binh-dong, newsroom: the table is not empty: 1 of its items")
        .hasMessageContaining("--over");

    assertThat(restore(copies, new Restore.Wish(List.of(SITE), true, false, true))).isEmpty();
    assertThat(items(Kind.CONTENT, SITE)).isEqualTo(before);
    assertThat(saying("an-binh-dong, content: 1 items to put back")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5})
  void into_empty_tables_all_come_back_though_it_breaks_off(int after) {
    add("truoc", 30);
    var copies = Copies.take(db);
    var then = everything();
    var others = everything(OTHER);
    for (var table : Copies.live(db).names().values()) {
      db.client()
          .scanPaginator(r -> r.tableName(table))
          .items()
          .forEach(
              item -> db.client().deleteItem(r -> r.tableName(table).key(Attributes.key(item))));
    }
    var all = new Restore.Wish(List.of(), false, false, false);
    var failing = TestClients.watched(db, new Failing(after));
    assertThatThrownBy(() -> restore(copies, failing, all)).isInstanceOf(SdkClientException.class);

    restore(copies, all);

    assertThat(everything()).isEqualTo(then);
    assertThat(everything(OTHER)).isEqualTo(others);
    assertThat(total(SITE)).isEqualTo(3);
    assertThat(add("truoc", 30).repeated()).isTrue();
    assertThat(portal.sites.directory().sites()).containsOnlyKeys(SITE, OTHER);
  }

  private List<Object> everything(String site) {
    return List.copyOf(KeptArticles.of(portal, site).articles());
  }

  @Test
  void half_of_what_belongs_together_and_what_is_no_copy_is_told_before_anything_changes() {
    var content = Copies.take(db, Kind.CONTENT);

    assertThatThrownBy(() -> restore(content)).hasMessageContaining("belong together");
    assertThatThrownBy(() -> restore(Copies.live(db)))
        .hasMessageEndingWith("is the live table itself");
    var wrong = Map.of(Kind.TTHC, content.names().getOrDefault(Kind.CONTENT, ""));
    assertThatThrownBy(() -> restore(new TableStores(db.client(), wrong)))
        .hasMessageEndingWith("is no copy of the table tthc");
    var none = Map.of(Kind.TTHC, "khong-co");
    assertThatThrownBy(() -> restore(new TableStores(db.client(), none)))
        .hasMessage("there is no table khong-co");
    var unknown = new Restore.Wish(List.of("xa-la"), true, true, false);
    assertThatThrownBy(() -> restore(content, unknown))
        .hasMessage("there is nothing of a site xa-la in ContentTable-restored");
  }

  @Test
  void a_host_that_another_site_has_by_now_is_told_before_anything_changes() {
    var copies = Copies.take(db, Kind.CONTENT, Kind.NEWSROOM);
    var sites = new SiteStore(db.client(), db.table("ContentTable"));
    var own = site();
    sites.save(at(own, "khac.example.vn"), new byte[32]);
    sites.save(at(sites.find(OTHER).orElseThrow(), "anbinhdong.example.vn"), new byte[32]);

    assertThatThrownBy(() -> restore(copies))
        .hasMessage(
            "the copy gives an-binh-dong the host anbinhdong.example.vn, which is of the site"
                + " ben-gao by now: take it from there first");
  }

  private static Site at(Site s, String host) {
    return new Site(
        s.id(),
        s.name(),
        List.of(host),
        s.zone(),
        s.editorInChief(),
        s.address(),
        s.phone(),
        s.email(),
        s.sections(),
        s.carriedOver());
  }

  /** Breaks off at a write. */
  private static final class Failing implements ExecutionInterceptor {
    private final AtomicInteger left;

    Failing(int after) {
      this.left = new AtomicInteger(after);
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      if (context.request() instanceof BatchWriteItemRequest && left.getAndDecrement() <= 0) {
        throw SdkClientException.create("cut off");
      }
    }
  }
}
