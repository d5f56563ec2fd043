package vn.congxa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Attributes;
import vn.congxa.http.Refused;
import vn.congxa.site.FormerSite.Stage;

class FormerSiteIT extends SiteStoreCase {
  private static final String BARE = "abc123.execute-api.example";

  @Test
  void a_site_without_hosts_takes_nobodys_readers_away() {
    store.save(site("an-binh-dong", "dong.example.vn"), KEY);
    store.save(without("an-binh-tay"), KEY);

    assertThat(sites.at(BARE).id()).isEqualTo("an-binh-dong");
    assertThat(sites.only()).map(SiteRef::id).contains("an-binh-dong");
  }

  @Test
  void of_several_sites_with_hosts_a_bare_address_is_nobodys() {
    store.save(site("an-binh-dong", "dong.example.vn"), KEY);
    store.save(site("an-binh-tay", "tay.example.vn"), KEY);
    store.save(without("an-binh-nam"), KEY);

    assertThatThrownBy(() -> sites.at(BARE)).isInstanceOf(Refused.class);
  }

  @Test
  void of_several_sites_without_hosts_none_is_at_a_bare_address() {
    store.save(without("an-binh-dong"), KEY);
    store.save(without("an-binh-tay"), KEY);

    assertThatThrownBy(() -> sites.at(BARE)).isInstanceOf(Refused.class);
  }

  @Test
  void the_hosts_of_a_site_that_left_are_nobodys_also_where_one_site_remains() {
    var tay = withFormer("an-binh-tay", "tay.example.vn", "tay-cu.example.vn");
    store.save(site("an-binh-dong", "dong.example.vn"), KEY);
    store.save(tay, KEY);

    store.part(left(tay, null));

    assertThatThrownBy(() -> sites.at("tay.example.vn")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> sites.at("tay-cu.example.vn")).isInstanceOf(Refused.class);
    assertThat(sites.at(BARE).id()).isEqualTo("an-binh-dong");
    assertThat(store.directoryNow().former().get("an-binh-tay")).isEqualTo(left(tay, null));
  }

  @Test
  void another_site_may_have_the_hosts_of_one_that_left() {
    var tay = site("an-binh-tay", "tay.example.vn");
    store.save(tay, KEY);
    store.part(left(tay, null));

    store.save(withFormer("an-binh-dong", "dong.example.vn", "tay.example.vn"), KEY);

    assertThat(sites.at("tay.example.vn").movedFrom("tay.example.vn")).isEqualTo("dong.example.vn");
  }

  @Test
  void a_site_comes_back_once_nothing_of_it_is_left() {
    var tay = site("an-binh-tay", "tay.example.vn");
    store.save(tay, KEY);
    store.part(left(tay, null));

    assertThatThrownBy(() -> store.save(tay, KEY))
        .hasMessage("the site an-binh-tay is just being taken out");

    store.part(left(tay, null).at(Stage.GONE));
    store.save(tay, KEY);
    assertThat(store.directoryNow().former()).isEmpty();
    assertThat(sites.at("tay.example.vn").id()).isEqualTo("an-binh-tay");
    assertThat(sites.signingKey()).isEqualTo(KEY);
  }

  @Test
  void a_host_goes_over_to_another_site_in_one_moment() {
    var tay = site("an-binh-tay", "tay.example.vn");
    store.save(site("an-binh-dong", "dong.example.vn"), KEY);
    store.save(tay, KEY);
    var dong = withFormer("an-binh-dong", "dong.example.vn", "tay.example.vn");
    UnaryOperator<SiteDirectory> leaving = all -> all.with(left(tay, "an-binh-dong"));

    assertThat(store.replace(1, 2, dong, KEY, List::of, UnaryOperator.identity()))
        .isEqualTo(new SiteOutcome.HostTaken("tay.example.vn", "an-binh-tay"));
    assertThat(store.replace(1, 2, dong, KEY, List::of, leaving))
        .isEqualTo(new SiteOutcome.Made(2));

    assertThat(sites.at("tay.example.vn").id()).isEqualTo("an-binh-dong");
    assertThat(store.directoryNow().leaving("an-binh-tay"))
        .map(FormerSite::into)
        .contains("an-binh-dong");
  }

  @Test
  void all_of_a_site_is_deleted_and_nothing_of_others() {
    var table = db.table("ContentTable");
    store.save(site("xa", "xa.example.vn"), KEY);
    store.save(site("xa-moi", "moi.example.vn"), KEY);
    IntStream.range(0, 60).forEach(i -> put("xa#at", "/bai-viet/so-" + i));
    put("xa#a#1", "w");
    put("xa-moi#at", "/bai-viet/mot");

    var deleted = new SiteItemsStore(db.client()).delete(table, "xa", _ -> {});

    assertThat(deleted).isEqualTo(62);
    assertThat(keys()).containsExactlyInAnyOrder("sites", "xa-moi", "xa-moi#at");
  }

  @Test
  void a_site_by_the_name_of_the_directory_leaves_the_directory_there() {
    store.save(site("sites", "sites.example.vn"), KEY);

    new SiteItemsStore(db.client()).delete(db.table("ContentTable"), "sites", _ -> {});

    assertThat(keys()).containsExactly("sites");
    assertThat(store.directoryNow().sites()).containsKey("sites");
  }

  private FormerSite left(Site site, @Nullable String into) {
    return FormerSite.of(site, into, clock.instant(), 7);
  }

  private void put(String pk, String sk) {
    var item = new HashMap<>(Attributes.key(pk, sk));
    db.client().putItem(r -> r.tableName(db.table("ContentTable")).item(item));
  }

  private List<String> keys() {
    return db.client().scanPaginator(r -> r.tableName(db.table("ContentTable"))).items().stream()
        .map(item -> Attributes.string(item, "pk"))
        .toList();
  }
}
