package vn.congxa.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congxa.finding.FindingPortal.NEIGHBOUR;
import static vn.congxa.finding.FindingPortal.SITE;
import static vn.congxa.finding.SampleArticles.article;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import vn.congxa.aws.Attributes;
import vn.congxa.log.RequestLog;
import vn.congxa.media.SnapshotStore;
import vn.congxa.search.Filter;
import vn.congxa.words.Question;

class OpenIndexesIT {
  private final FindingPortal portal = new FindingPortal();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final AtomicInteger loads = new AtomicInteger();
  private final OpenIndexes indexes = opened(portal.snapshots());

  private OpenIndexes opened(SnapshotStore store) {
    var counting =
        new SnapshotStore() {
          @Override
          public Kept load(String key, @Nullable String seen) {
            loads.incrementAndGet();
            return store.load(key, seen);
          }

          @Override
          public Optional<String> put(String key, byte[] bytes, @Nullable String seen) {
            throw new IllegalStateException("who searches writes nothing");
          }

          @Override
          public void delete(String name) {
            throw new IllegalStateException("who searches deletes nothing");
          }
        };
    var out = new PrintStream(log, true, StandardCharsets.UTF_8);
    return new OpenIndexes(
        counting,
        new IndexWishStore(portal.db().client(), portal.table()),
        portal.clock(),
        new RequestLog(out));
  }

  @Test
  void what_was_opened_is_looked_at_again_by_a_request_and_not_within_two_seconds() {
    portal.publish(SITE, article("mot", "Tiêm chủng", "Một"));
    assertThat(found(SITE)).containsExactly("mot");
    assertThat(found(SITE)).containsExactly("mot");
    assertThat(loads).hasValue(1);

    portal.publish(SITE, article("hai", "Tiêm chủng", "Hai"));
    portal.clock().advance(Duration.ofMillis(1999));
    assertThat(found(SITE)).containsExactly("mot");
    portal.clock().advance(Duration.ofMillis(1));
    assertThat(found(SITE)).containsExactlyInAnyOrder("mot", "hai");
    assertThat(loads).hasValue(2);
  }

  @Test
  void a_site_never_finds_anothers_articles_also_where_slugs_are_the_same() {
    portal.publish(SITE, article("mot", "Tiêm chủng", "Ở đây"));
    portal.publish(NEIGHBOUR, article("mot", "Cấp nước", "Ở bên"));
    portal.publish(NEIGHBOUR, article("hai", "Tiêm chủng", "Ở bên"));

    assertThat(found(SITE)).containsExactly("mot");
    assertThat(found(NEIGHBOUR)).containsExactly("hai");
  }

  @Test
  void whatever_cannot_be_used_is_no_answer_and_is_told_and_asked_for_once() {
    portal.publish(SITE, article("mot", "Tiêm chủng", "Một"));
    portal.publish(NEIGHBOUR, article("hai", "Tiêm chủng", "Hai"));
    var good = portal.snapshot(SITE);
    var flipped = good.clone();
    flipped[good.length / 2] ^= 4;
    var cut = Arrays.copyOf(good, good.length - 1);

    for (var bad : List.of(new byte[0], cut, flipped, portal.snapshot(NEIGHBOUR))) {
      portal.spoil(SITE, bad);
      portal.clock().advance(Duration.ofMinutes(10));
      log.reset();
      var fresh = opened(portal.snapshots());
      assertThatThrownBy(() -> fresh.warm(SITE)).isInstanceOf(NoIndexException.class);
      assertThatThrownBy(() -> fresh.warm(SITE)).isInstanceOf(NoIndexException.class);
      assertThat(told()).containsOnlyOnce("\"Failures\":1");
      assertThat(wish()).isEqualTo(portal.clock().instant().toString());
    }
  }

  @Test
  void nothing_at_all_is_no_answer_either_until_it_is_made() {
    portal.put(SITE, article("mot", "Tiêm chủng", "Một"));
    assertThatThrownBy(() -> indexes.warm(SITE)).isInstanceOf(NoIndexException.class);
    assertThat(told()).containsOnlyOnce("\"Failures\":1");
    assertThat(wish()).isNotEmpty();

    portal.projection().repair(SITE);

    assertThat(found(SITE)).containsExactly("mot");
  }

  @Test
  void at_every_thousandth_byte_it_may_end_and_the_last_good_one_goes_on() {
    portal.publish(SITE, article("mot", "Tiêm chủng", "Một"));
    assertThat(found(SITE)).containsExactly("mot");
    portal.publish(SITE, article("hai", "Tiêm chủng", "Hai"));
    var newer = portal.snapshot(SITE);

    for (var length = 0; length < newer.length; length += 1000) {
      portal.spoil(SITE, Arrays.copyOf(newer, length));
      portal.clock().advance(Duration.ofMinutes(6));
      log.reset();
      assertThat(found(SITE)).containsExactly("mot");
      assertThat(told()).containsOnlyOnce("\"Failures\":1");
    }
    portal.lose(SITE);
    portal.clock().advance(Duration.ofMinutes(6));
    assertThat(found(SITE)).containsExactly("mot");

    portal.projection().repair(SITE);
    portal.clock().advance(Duration.ofSeconds(2));
    assertThat(found(SITE)).containsExactlyInAnyOrder("mot", "hai");
  }

  @Test
  void a_store_out_of_reach_keeps_nobody_who_has_an_index_from_searching() {
    portal.publish(SITE, article("mot", "Tiêm chủng", "Một"));
    var fault = new FailingSnapshots(portal.snapshots(), 1);
    var open = opened(fault);
    assertThat(found(open, SITE)).containsExactly("mot");

    portal.clock().advance(Duration.ofSeconds(5));
    assertThat(found(open, SITE)).containsExactly("mot");

    var unlucky = opened(new FailingSnapshots(portal.snapshots(), 0));
    assertThatThrownBy(() -> unlucky.warm(SITE))
        .isInstanceOf(NoIndexException.class)
        .hasCauseInstanceOf(SdkClientException.class);
    assertThat(wish()).isEmpty();
  }

  @Test
  void the_site_that_was_asked_longest_ago_is_given_up_for_the_seventeenth() {
    for (var i = 0; i < 17; i++) {
      portal.projection().rebuild("xa-" + i);
    }
    for (var i = 0; i < 16; i++) {
      indexes.warm("xa-" + i);
    }
    indexes.warm("xa-0");
    indexes.warm("xa-16");
    loads.set(0);

    indexes.warm("xa-0");
    assertThat(loads).hasValue(0);
    indexes.warm("xa-1");
    assertThat(loads).hasValue(1);
  }

  private List<String> found(String site) {
    return found(indexes, site);
  }

  private List<String> found(OpenIndexes open, String site) {
    var all = Filter.all(portal.clock().instant());
    return open.ask(site, index -> index.find(Question.of("tiêm chủng"), all, 0, 10)).slugs();
  }

  private String told() {
    return log.toString(StandardCharsets.UTF_8);
  }

  /** When a new index was asked for; empty where nobody did. */
  private String wish() {
    var key = Attributes.key(SITE + "#search", "wish");
    var item = portal.db().client().getItem(r -> r.tableName(portal.table()).key(key)).item();
    return item.isEmpty() ? "" : Attributes.string(item, "askedAt");
  }
}
