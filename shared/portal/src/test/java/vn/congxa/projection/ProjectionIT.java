package vn.congxa.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import vn.congxa.content.Article;
import vn.congxa.content.ArticleChangeStore;
import vn.congxa.content.Place;
import vn.congxa.content.ReadyStore.SupersededException;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TestClients;

/** However changes are told, what is ready comes to what a rebuild makes. */
class ProjectionIT {
  private static final String SITE = "xa-thu";
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  private static final List<Slug> SECTIONS = List.of(new Slug("tin-tuc"), new Slug("dat-dai"));

  private final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final String table = db.table("ContentTable");
  private final MovableClock clock = new MovableClock(NOON);
  private final ArticleChangeStore changes = new ArticleChangeStore(db.client(), table);
  private final Map<String, Article> articles = new HashMap<>();

  @BeforeEach
  void a_site_of_two_sections() {
    var site =
        new Site(
            SITE,
            "Xã Thử",
            List.of("xathu.example.vn"),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            "A",
            "B",
            "0",
            "x@example.vn",
            SECTIONS.stream().map(section -> new Section(section, "Mục")).toList(),
            0);
    new SiteStore(db.client(), table).save(site, new byte[] {1});
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void told_twice_in_pieces_and_backwards_with_a_failure_after_each_step(long seed) {
    var random = new Random(seed);
    for (var round = 0; round < 6; round++) {
      var told = new ArrayList<Place>();
      for (var i = 0; i < 5; i++) {
        told.addAll(change(random));
      }
      told.addAll(List.copyOf(told));
      switch (round % 3) {
        case 0 -> Collections.reverse(told);
        case 1 -> Collections.shuffle(told, random);
        default -> {}
      }
      for (var from = 0; from < told.size(); from += 3) {
        failing(told.subList(from, Math.min(from + 3, told.size())));
      }
      clock.advance(Duration.ofSeconds(random.nextInt(90)));
    }

    var followed = Ready.of(db, SITE);
    assertThat(projection(new ExecutionInterceptor() {}).rebuild(SITE, List.of())).isEmpty();
    Ready.forget(db, SITE);
    projection(new ExecutionInterceptor() {}).rebuild(SITE, List.of());

    assertThat(Ready.of(db, SITE)).isEqualTo(followed);
    assertThat(followed).containsKeys("list", "list#tin-tuc", "list#dat-dai", "near", "map");
  }

  /** Told again as often as it takes: each time one more step is done before it fails. */
  private void failing(List<Place> places) {
    for (var steps = 0; ; steps++) {
      var left = new AtomicInteger(steps);
      var fault =
          new ExecutionInterceptor() {
            @Override
            public void beforeExecution(
                Context.BeforeExecution at, ExecutionAttributes attributes) {
              if (at.request() instanceof PutItemRequest && left.getAndDecrement() == 0) {
                throw SdkClientException.create("power cut");
              }
            }
          };
      try {
        projection(fault).changed(SITE, places);
        return;
      } catch (SdkClientException _) {
        assertThat(steps).isLessThan(20);
      }
    }
  }

  @Test
  void an_index_that_lags_behind_is_put_right_by_the_table_and_stays_so() {
    var hidden = new HashSet<String>();
    var lag =
        new ExecutionInterceptor() {
          @Override
          public SdkResponse modifyResponse(
              Context.ModifyResponse at, ExecutionAttributes attributes) {
            return at.response() instanceof QueryResponse answer
                ? answer.toBuilder()
                    .items(
                        answer.items().stream()
                            .filter(item -> !hidden.contains(String.valueOf(item.get("sk"))))
                            .toList())
                    .build()
                : at.response();
          }
        };
    var late = projection(lag);
    put("bai-mot", 0, NOON.minusSeconds(60), Status.PUBLISHED);
    late.changed(SITE, places("bai-mot"));

    put("bai-hai", 0, NOON, Status.PUBLISHED);
    hidden.add("AttributeValue(S=/bai-viet/bai-hai)");
    late.changed(SITE, places("bai-hai"));
    clock.advance(Duration.ofSeconds(1));
    put("bai-mot", 1, NOON.minusSeconds(60), Status.PUBLISHED);
    late.changed(SITE, places("bai-mot"));
    hidden.clear();

    assertThat(Ready.of(db, SITE).get("list")).contains("bai-hai", "bai-mot");
    assertThat(projection(new ExecutionInterceptor() {}).rebuild(SITE, List.of())).isEmpty();
  }

  @Test
  void two_who_make_lists_at_the_same_time_lose_nothing_of_each_other() throws Exception {
    var threads = new ArrayList<Thread>();
    for (var i = 0; i < 8; i++) {
      var slug = "bai-" + i;
      put(slug, i % 2, NOON.minusSeconds(i), Status.PUBLISHED);
      threads.add(
          Thread.startVirtualThread(() ->
              retried(
                  () -> projection(new ExecutionInterceptor() {}).changed(SITE, places(slug)))));
    }
    for (var thread : threads) {
      thread.join();
    }

    var list = Ready.of(db, SITE).getOrDefault("list", "");
    assertThat(list)
        .contains("bai-0", "bai-1", "bai-2", "bai-3", "bai-4", "bai-5", "bai-6", "bai-7");
  }

  private static void retried(Runnable work) {
    for (var attempt = 0; attempt < 20; attempt++) {
      try {
        work.run();
        return;
      } catch (SupersededException _) {
        // The stream tells it again.
      }
    }
  }

  @Test
  void what_is_lost_is_mended_and_what_is_whole_is_not_written_again() {
    put("bai-mot", 0, NOON, Status.PUBLISHED);
    var projection = projection(new ExecutionInterceptor() {});
    assertThat(projection.rebuild(SITE, List.of()))
        .containsExactly("list", "list#tin-tuc", "list#dat-dai", "near", "map#2026-03", "map");
    assertThat(projection.rebuild(SITE, List.of())).isEmpty();
    var whole = Ready.of(db, SITE);

    Ready.forget(db, SITE);
    assertThat(projection.rebuild(SITE, List.of())).hasSize(6);

    assertThat(Ready.of(db, SITE)).isEqualTo(whole);
  }

  @Test
  void a_list_holds_as_many_as_are_shown_and_says_whether_there_are_more() {
    for (var i = 0; i < 125; i++) {
      put("bai-" + i, 0, NOON.minusSeconds(60L * i), Status.PUBLISHED);
    }
    put("bai-hen-gio", 0, NOON.plusSeconds(60), Status.PUBLISHED);
    projection(new ExecutionInterceptor() {}).rebuild(SITE, List.of());

    var list = Ready.of(db, SITE).getOrDefault("list", "");
    assertThat(list)
        .startsWith("[false,[\"bai-hen-gio\"")
        .contains("\"bai-119\"")
        .doesNotContain("\"bai-120\"");

    put("bai-3", 0, NOON, Status.WITHDRAWN);
    projection(new ExecutionInterceptor() {}).changed(SITE, places("bai-3"));
    var after = Ready.of(db, SITE).getOrDefault("list", "");
    assertThat(after).contains("\"bai-120\"").doesNotContain("\"bai-3\"", "\"bai-121\"");
  }

  private Set<Place> change(Random random) {
    var slug = "bai-" + random.nextInt(12);
    var status = random.nextInt(4) == 0 ? Status.WITHDRAWN : Status.PUBLISHED;
    var at = NOON.plus(Duration.ofDays(random.nextInt(90) - 80)).plusSeconds(random.nextInt(3));
    put(slug, random.nextInt(2), at, status);
    return new LinkedHashSet<>(places(slug));
  }

  private void put(String slug, int section, Instant at, Status status) {
    var before = articles.get(slug);
    var version = before == null ? 1 : before.version() + 1;
    var article =
        new Article(
            new Slug(slug),
            SECTIONS.get(section),
            "Tiêu đề " + slug,
            "Lời dẫn " + version,
            "<p>x</p>",
            null,
            "Ban Biên tập",
            null,
            at,
            status,
            status == Status.WITHDRAWN ? "Sai" : null,
            at,
            version);
    assertThat(changes.save(SITE, article, version - 1)).isTrue();
    articles.put(slug, article);
  }

  private static List<Place> places(String slug) {
    return List.of(Place.ofArticle(new Slug(slug)));
  }

  private Projection projection(ExecutionInterceptor fault) {
    return new Projection(ProjectionStores.of(TestClients.watched(db, fault), table), clock);
  }
}
