package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congxa.content.FormerHostStore;
import vn.congxa.content.Place;
import vn.congxa.pages.Samples;
import vn.congxa.site.Profile;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;

/** Addresses at hosts that the site, or a site whose place it took, was reached by once. */
class FormerHostsIT extends PagesCase {
  private static final String NOW = "https://anbinhdong.example.vn";
  private static final String RENAMED = "xacu.example.vn";
  private static final String MERGED = "anbinhtay.example.vn";
  private static final String ARCHIVE = "/chuyen-muc/an-binh-tay";

  @BeforeEach
  void merge() {
    var site = Samples.site();
    var profile = new Profile(List.of(RENAMED, MERGED), null, List.of(), List.of());
    var next =
        new Site(
            site.id(),
            site.name(),
            site.hosts(),
            site.zone(),
            site.editorInChief(),
            site.address(),
            site.phone(),
            site.email(),
            site.sections(),
            site.carriedOver(),
            profile);
    new SiteStore(portal.db().client(), table()).save(next, PagesPortal.SIGNING_KEY);
    var ways =
        Map.of(
            Place.ofHost(MERGED), ARCHIVE,
            new Place("/bai-viet/bai-1").atHost(MERGED), "/bai-viet/bai-1-2",
            new Place("/xem.aspx?id=5").atHost(MERGED), "/bai-viet/bai-1-2",
            new Place("/tthc/2025").atHost(MERGED), "/bai-viet/ket-qua",
            new Place("/lien-ket").atHost(MERGED), "https://example.vn/xã");
    new FormerHostStore(portal.db().client(), table())
        .lay("an-binh-dong", ways, portal.clock.instant());
  }

  @Test
  void an_address_of_a_host_that_was_renamed_leads_to_the_same_one() {
    assertMoved(at(RENAMED, "/bai-viet/bai-1"), NOW + "/bai-viet/bai-1");
    assertMoved(at(RENAMED, "/nowhere").query("a", "b"), NOW + "/nowhere?a=b");
  }

  @Test
  void an_article_of_a_merged_commune_leads_to_where_it_is_now_whatever_is_at_its_own_address() {
    assertMoved(at(MERGED, "/bai-viet/bai-1"), NOW + "/bai-viet/bai-1-2");
    assertMoved(at(MERGED, "/Bai-Viet/BAI-1/"), NOW + "/bai-viet/bai-1-2");
    assertMoved(at(MERGED, "/bai-viet/bai-1/ban-in"), NOW + "/bai-viet/bai-1-2/ban-in");
    assertMoved(at(MERGED, "/bai-viet/bai-1").query("fbclid", "x"), NOW + "/bai-viet/bai-1-2");
    assertMoved(at(MERGED, "/xem.aspx").query("ID", "5"), NOW + "/bai-viet/bai-1-2");
    assertMoved(at(MERGED, "/tthc/2025"), NOW + "/bai-viet/ket-qua");
    assertMoved(at(MERGED, "/lien-ket"), "https://example.vn/x%C3%A3");
  }

  @Test
  void what_it_had_and_nobody_took_over_leads_to_its_archive() {
    assertMoved(at(MERGED, "/bai-viet/bai-2"), NOW + ARCHIVE);
    assertMoved(at(MERGED, "/default.aspx").query("id", "9"), NOW + ARCHIVE);
    assertMoved(at(MERGED, "/chuyen-muc/tin-cu/rss.xml"), NOW + ARCHIVE);
  }

  @Test
  void a_page_that_every_site_has_leads_to_that_of_the_other() {
    assertMoved(at(MERGED, "/"), NOW + "/");
    assertMoved(at(MERGED, "/lien-he").query("lang", "en"), NOW + "/lien-he?lang=en");
    assertMoved(at(MERGED, "/rss.xml"), NOW + "/rss.xml");
    assertMoved(at(MERGED, "/assets/x.css"), NOW + "/assets/x.css");
  }

  @Test
  void it_takes_one_request() {
    var meter = new CapacityMeter();
    var watched = portal.handler(TestClients.watched(portal.db(), meter));
    at(MERGED, "/bai-viet/bai-1").to(watched);
    meter.reset();

    at(MERGED, "/bai-viet/bai-2").to(watched);

    assertThat(meter.requests()).isEqualTo(1);
  }

  private String table() {
    return portal.db().table("ContentTable");
  }

  private static Event at(String host, String path) {
    return Event.of("$default", path).header("host", host);
  }

  private void assertMoved(Event event, String to) {
    TestAnswer answer = event.to(pages);
    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("location")).isEqualTo(to);
  }
}
