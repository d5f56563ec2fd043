package vn.congxa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Attributes;
import vn.congxa.http.Refused;
import vn.congxa.site.api.SiteProblem;

class SiteStoreIT extends SiteStoreCase {
  @Test
  void a_site_is_read_as_it_was_saved() {
    var site = site("an-binh-dong", "an-binh-dong.example.vn");

    store.save(site, KEY);

    assertThat(store.find("an-binh-dong")).contains(site);
    assertThat(store.find("another")).isEmpty();
  }

  @Test
  void what_a_site_says_beside_its_identity_is_read_as_it_was_saved() {
    var site = withFormer("an-binh-dong", "moi.example.vn", "cu.example.vn");

    store.save(site, KEY);

    assertThat(store.find("an-binh-dong")).contains(site);
    assertThat(sites.at("cu.example.vn").movedFrom("cu.example.vn")).isEqualTo("moi.example.vn");
    assertThat(sites.at("cu.example.vn").movedFrom("moi.example.vn")).isNull();
  }

  @Test
  void an_alert_ends_by_itself() {
    var alert = new Alert("Mưa lớn", null, clock.instant());

    assertThat(alert.isOn(clock.instant().minusSeconds(1))).isTrue();
    assertThat(alert.isOn(clock.instant())).isFalse();
  }

  @Test
  void the_only_site_answers_at_every_host() {
    store.save(site("an-binh-dong", "an-binh-dong.example.vn"), KEY);

    assertThat(sites.at("whatever.execute-api.example").id()).isEqualTo("an-binh-dong");
  }

  @Test
  void of_several_sites_the_host_names_one() {
    store.save(site("an-binh-dong", "an-binh-dong.example.vn"), KEY);
    store.save(site("an-binh-tay", "an-binh-tay.example.vn"), KEY);

    assertThat(sites.at("an-binh-tay.example.vn").id()).isEqualTo("an-binh-tay");
    assertThat(catchThrowableOfType(Refused.class, () -> sites.at("other.example.vn")).code())
        .isEqualTo(SiteProblem.UNKNOWN_SITE);
  }

  @Test
  void the_first_sites_key_signs_for_all() {
    store.save(site("an-binh-dong", "a.example.vn"), KEY);
    store.save(site("an-binh-tay", "b.example.vn"), new byte[] {9});

    assertThat(sites.signingKey()).isEqualTo(KEY);
  }

  @Test
  void what_was_read_holds_for_a_minute() {
    store.save(site("an-binh-dong", "a.example.vn"), KEY);
    sites.identity(sites.at("a.example.vn"));
    meter.reset();

    sites.identity(sites.at("a.example.vn"));
    assertThat(meter.requests()).isZero();

    clock.advance(Duration.ofSeconds(61));
    sites.identity(sites.at("a.example.vn"));
    assertThat(meter.requests()).isEqualTo(2);
  }

  @Test
  void the_keys_are_these() {
    store.save(site("an-binh-dong", "a.example.vn"), KEY);

    assertThat(
            db.client().scan(r -> r.tableName(db.table("ContentTable"))).items().stream()
                .map(item -> Attributes.string(item, "pk") + " / " + Attributes.string(item, "sk")))
        .containsExactlyInAnyOrder("sites / directory", "an-binh-dong / site");
  }
}
