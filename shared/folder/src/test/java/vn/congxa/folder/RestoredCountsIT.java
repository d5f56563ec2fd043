package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Attributes;
import vn.congxa.restore.Kind;

class RestoredCountsIT extends RestoreCase {
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
  void visitors_and_codes_of_addresses_do_not_come_back() {
    var table = db.table("VisitsTable");
    var keys = List.of(SITE + "#visitors#3", SITE + "#newcomers");
    keys.forEach(
        pk -> db.client().putItem(r -> r.tableName(table).item(Attributes.key(pk, "2096"))));
    var copies = Copies.take(db, Kind.VISITS);
    keys.forEach(
        pk -> db.client().deleteItem(r -> r.tableName(table).key(Attributes.key(pk, "2096"))));

    restore(copies);

    assertThat(items(Kind.VISITS, SITE).keySet()).containsExactly("an-binh-dong#counter  counter");
  }
}
