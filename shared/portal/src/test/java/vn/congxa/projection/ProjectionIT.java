package vn.congxa.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;

/** What is ready of a site. */
class ProjectionIT extends ProjectionCase {
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
    assertThat(Ready.of(db, SITE).get("list")).contains("bai-hai", "bai-mot");
    assertThat(Ready.of(db, SITE).get("map#2026-03")).contains("bai-hai", "bai-mot");
    clock.advance(Duration.ofSeconds(1));
    put("bai-mot", 1, NOON.minusSeconds(60), Status.PUBLISHED);
    late.changed(SITE, places("bai-mot"));
    hidden.clear();

    assertThat(Ready.of(db, SITE).get("list")).contains("bai-hai", "bai-mot");
    assertThat(projection().rebuild(SITE, List.of())).isEmpty();
  }

  @Test
  void more_changes_at_once_than_are_noted_come_to_what_a_rebuild_makes() {
    var told = new ArrayList<Place>();
    for (var i = 0; i < 2_600; i++) {
      told.add(Place.ofArticle(new Slug("khong-con-" + i)));
    }
    for (var i = 0; i < 130; i++) {
      put("bai-" + i, i % 2, NOON.minusSeconds(60L * i), Status.PUBLISHED);
      told.add(i * 20, Place.ofArticle(new Slug("bai-" + i)));
    }

    var projection = projection();
    for (var from = 0; from < told.size(); from += 1_000) {
      projection.changed(SITE, told.subList(from, Math.min(from + 1_000, told.size())));
    }

    assertThat(Ready.of(db, SITE).getOrDefault("list", "")).contains("bai-0", "bai-119");
    assertThat(projection.rebuild(SITE, List.of())).isEmpty();
  }

  @Test
  void a_clock_that_is_put_back_or_forward_loses_no_change() {
    for (var hours : new long[] {0, -3, 5, -1}) {
      clock.set(NOON.plus(Duration.ofHours(hours)));
      put("bai-" + (hours + 9), 0, NOON.minusSeconds(hours), Status.PUBLISHED);
      projection().changed(SITE, places("bai-" + (hours + 9)));
    }
    clock.set(NOON.plusSeconds(60));
    put("bai-9", 1, NOON, Status.WITHDRAWN);
    projection().changed(SITE, places("bai-9"));

    var list = Ready.of(db, SITE).getOrDefault("list", "");
    assertThat(list).contains("bai-6", "bai-14", "bai-8").doesNotContain("bai-9");
    assertThat(projection().rebuild(SITE, List.of())).isEmpty();
  }

  @Test
  void what_is_lost_is_mended_and_what_is_whole_is_not_written_again() {
    put("bai-mot", 0, NOON, Status.PUBLISHED);
    var projection = projection();
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
    projection().rebuild(SITE, List.of());

    var list = Ready.of(db, SITE).getOrDefault("list", "");
    assertThat(list)
        .startsWith("[false,[\"bai-hen-gio\"")
        .contains("\"bai-119\"")
        .doesNotContain("\"bai-120\"");

    put("bai-3", 0, NOON, Status.WITHDRAWN);
    projection().changed(SITE, places("bai-3"));
    var after = Ready.of(db, SITE).getOrDefault("list", "");
    assertThat(after).contains("\"bai-120\"").doesNotContain("\"bai-3\"", "\"bai-121\"");
  }
}
