package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A site that its administrator changes, and what readers have of it with their next request. */
class SiteE2E {
  private static final TestPortal PORTAL = TestPortal.fresh();
  private static final String ADMIN = "Bearer " + PORTAL.token("admin");
  private static final String EDITOR = "Bearer " + PORTAL.token("editor");
  private static final String SITE = "/api/staff/site";
  private static final String SECTIONS = "/api/staff/sections";
  private static final ObjectMapper JSON = new ObjectMapper();

  @AfterAll
  static void close() {
    PORTAL.close();
  }

  @Test
  void a_section_gets_another_name_and_another_address() {
    var all = sections();
    var first = (ObjectNode) all.get(0);
    var old = first.path("slug").asString();
    first.put("name", "Chuyện của xã");
    put(ADMIN, SECTIONS, JSON.createObjectNode().set("sections", all));
    assertThat(PORTAL.get("/").body()).contains("Chuyện của xã");
    assertThat(PORTAL.get("/chuyen-muc/" + old).body()).contains("Chuyện của xã");

    all.addObject().put("slug", "chuyen-cua-xa").put("name", "Chuyện xã");
    put(ADMIN, SECTIONS, JSON.createObjectNode().set("sections", all));
    var given = JSON.createObjectNode();
    given.set("sections", without(all, old));
    given.putArray("removed").addObject().put("slug", old).put("leadsTo", "chuyen-cua-xa");
    var early = send(ADMIN, SECTIONS, given);
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.code()).isEqualTo("section_in_use");

    var article = firstOf("/api/articles?section=" + old);
    while (move(old) > 0) {}
    put(ADMIN, SECTIONS, given);

    assertMoved("/chuyen-muc/" + old, "/chuyen-muc/chuyen-cua-xa");
    assertMoved("/chuyen-muc/" + old + "/rss.xml", "/chuyen-muc/chuyen-cua-xa/rss.xml");
    assertThat(PORTAL.get("/chuyen-muc/chuyen-cua-xa").body()).contains("/bai-viet/" + article);
    assertThat(PORTAL.get("/chuyen-muc/chuyen-cua-xa/rss.xml").body()).contains(article);
    assertThat(PORTAL.get("/api/articles/" + article).json().at("/section/slug").asString())
        .isEqualTo("chuyen-cua-xa");
    assertThat(PORTAL.get("/api/sections").body()).doesNotContain("\"" + old + "\"");
  }

  private static int move(String from) {
    var answer =
        PORTAL.json(
            "POST",
            SECTIONS + "/" + from + "/moves",
            "{\"to\": \"chuyen-cua-xa\"}",
            "authorization",
            ADMIN);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().path("moved").asInt() + answer.json().path("left").asInt())
        .isPositive();
    return answer.json().path("left").asInt();
  }

  private static void assertMoved(String from, String to) {
    var answer = PORTAL.get(from);
    assertThat(answer.status()).as(from).isEqualTo(301);
    assertThat(answer.header("location")).endsWith(to);
  }

  @Test
  void an_editor_switches_an_alert_on_and_off() {
    var alert = JSON.createObjectNode();
    alert
        .putObject("alert")
        .put("text", "Cầu Đông Hạ cấm xe tải.")
        .put("until", OffsetDateTime.now(ZoneOffset.ofHours(7)).plusDays(1).toString());
    put(EDITOR, "/api/staff/alert", alert);
    assertThat(PORTAL.get("/lien-he").body()).contains("Cầu Đông Hạ cấm xe tải.");

    put(EDITOR, "/api/staff/alert", JSON.createObjectNode());
    assertThat(PORTAL.get("/lien-he").body()).doesNotContain("Cầu Đông Hạ");
  }

  @Test
  void a_host_is_the_sites_own_and_leads_on_when_it_leaves() {
    Oddities.addNeighbour(PORTAL.environment());
    var site = identity();
    site.putArray("hosts").add("localhost").add("xa-cu.example.vn");
    put(ADMIN, SITE, site);
    site.putArray("hosts").add("localhost").add("xa-moi.example.vn");
    put(ADMIN, SITE, site);
    assertThat(get(SITE).path("formerHosts").toString()).contains("xa-cu.example.vn");

    site.putArray("hosts").add("localhost").add("an-binh-tay.example.vn");
    var taken = send(ADMIN, SITE, site);
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.code()).isEqualTo("host_taken");

    site.putArray("hosts").add("localhost");
    put(ADMIN, SITE, site);
  }

  private static ObjectNode identity() {
    var site = (ObjectNode) get(SITE);
    site.remove(List.of("id", "version", "formerHosts", "zone", "sections", "alert", "lacks"));
    return site;
  }

  private static ArrayNode sections() {
    var all = JSON.createArrayNode();
    for (var section : get(SECTIONS).path("items")) {
      all.addObject()
          .put("slug", section.path("slug").asString())
          .put("name", section.path("name").asString());
    }
    return all;
  }

  private static ArrayNode without(ArrayNode all, String slug) {
    var others = JSON.createArrayNode();
    all.valueStream()
        .filter(section -> !section.path("slug").asString().equals(slug))
        .forEach(others::add);
    return others;
  }

  private static String firstOf(String path) {
    return PORTAL.get(path).json().path("items").path(0).path("slug").asString();
  }

  private static JsonNode get(String path) {
    return PORTAL.json("GET", path, "", "authorization", ADMIN, "x-site", "an-binh-dong").json();
  }

  private static void put(String token, String path, JsonNode body) {
    var answer = send(token, path, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  /** Over the version that there is. */
  private static Exchange send(String token, String path, JsonNode body) {
    return PORTAL.json(
        "PUT",
        path,
        body.toString(),
        "authorization",
        token,
        "x-site",
        "an-binh-dong",
        "if-match",
        "\"" + get(SITE).path("version").asLong() + "\"",
        "idempotency-key",
        UUID.randomUUID().toString());
  }
}
