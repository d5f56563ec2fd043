package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.congxa.renderpages.PageRoute;
import vn.congxa.stack.RouteDefinition;
import vn.congxa.stack.Template;

/** The function at the CDN's door, as the template has it, run in a browser's engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CdnE2E {
  private static final String BEGIN = "      FunctionCode: |\n";
  private static final String RUN =
      "([code, event]) => JSON.stringify("
          + "new Function(code + '; return handler')()(JSON.parse(event)))";
  private static final Map<String, Object> QUERY =
      Map.of("tabid", Map.of("value", "2", "multiValue", List.of(value("1"), value("2%20x"))));

  private static final Map<String, Object> EVERYTHING =
      Map.of(
          "section", value("s"),
          "p", value("12"),
          "q", value("lua"),
          "random", value("1"),
          "limit", value("5"),
          "from", value("f"),
          "to", value("t"),
          "lang", value("en"),
          "cursor", value("c"));

  private final String code = code();
  private final ObjectMapper mapper = new ObjectMapper();
  private final Chromium chromium = new Chromium();
  private final BrowserContext window = chromium.window(360);
  private final Page page = window.newPage();

  @AfterAll
  void stop() {
    window.close();
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/,                          cursor=c&lang=en&p=12",
    "/chuyen-muc/tin-tuc,        cursor=c&lang=en",
    "/bai-viet/gat-lua,          lang=en",
    "/bai-viet/gat-lua/ban-in,   lang=en",
    "/tthc/2026,                 lang=en",
    "/lien-he,                   lang=en",
    "/xem-truoc/q0Zl,            lang=en",
    "/quan-tri/bai-viet,         ''",
    "/tim-kiem,                  cursor=c&from=f&lang=en&q=lua&section=s&to=t",
    "/api/articles,              cursor=c&limit=5&section=s",
    "/api/search,                cursor=c&from=f&limit=5&q=lua&section=s&to=t",
    "/api/articles/gat-lua,      ''",
    "/api/site,                  ''",
    "/sitemap/2026-03.xml,       ''",
    "/rss.xml,                   ''",
    "/media/xa.0123.jpg,         ''",
  })
  void of_a_query_only_what_the_address_reads_is_in_the_cache_key(String path, String kept) {
    assertThat(request(path, EVERYTHING).at("/querystring").asString()).isEqualTo(kept);
  }

  @Test
  void whatever_the_contract_lets_an_address_read_reaches_it() {
    var contract = OpenApi.ofProject();
    for (var route : contract.routes()) {
      var path = route.substring(route.indexOf(' ') + 1).replace("{", "").replace("}", "");
      var kept = request(path, EVERYTHING).at("/querystring");
      assertThat(contract.queryNames(route))
          .as(route)
          .allMatch(name -> kept.isObject() || ("&" + kept.asString()).contains("&" + name + "="));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/visits", "/api/staff/tthc/2026/5/results"})
  void what_is_never_kept_is_sent_on_with_its_whole_query(String path) {
    assertThat(request(path, QUERY).at("/querystring")).isEqualTo(mapper.valueToTree(QUERY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "fr", "", "EN"})
  void a_language_that_pages_do_not_know_is_the_same_page(String lang) {
    assertThat(request("/tthc", Map.of("lang", value(lang))).at("/querystring").asString())
        .isEmpty();
  }

  @Test
  void an_address_written_otherwise_is_kept_as_the_same_page() {
    var request = request("/%74thc", QUERY);

    assertThat(request.at("/querystring").asString()).isEmpty();
    assertThat(request.at("/headers").has("x-legacy-query")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xa.example.vn", "XA.Example.VN", "xa.example.vn.", "xa.example.vn:443"})
  void a_host_written_otherwise_is_the_same_site(String host) {
    var event = Map.of("uri", "/", "querystring", Map.of(), "headers", Map.of("host", value(host)));

    assertThat(run(event).at("/headers/x-viewer-host/value").asString()).isEqualTo("xa.example.vn");
  }

  @Test
  void an_address_that_is_ours_hands_no_query_on_beside_it() {
    for (var function : Template.ofProject().functions()) {
      for (var route : function.routes()) {
        if (!route.key().equals(RouteDefinition.DEFAULT_PATH)) {
          var headers = headers(route.path().replace("{", "").replace("}", ""), QUERY);
          assertThat(headers.has("x-legacy-query")).as(route.key()).isFalse();
        }
      }
    }
    for (var page : PageRoute.values()) {
      var headers = headers(page.path().replace("{", "").replace("}", ""), QUERY);
      assertThat(headers.has("x-legacy-query")).as(page.path()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Default.aspx", "/tin-tuc/lu.html", "/tthc-cu", "/rss.xml.bak", "/apix"})
  void the_query_of_any_other_address_is_handed_on_as_it_was_sent(String path) {
    var request = request(path, QUERY);

    assertThat(request.at("/headers/x-legacy-query/value").asString())
        .isEqualTo("tabid=1&tabid=2%20x");
    assertThat(request.at("/querystring").asString()).as("it is in the key once").isEmpty();
  }

  @Test
  void what_a_client_sends_under_our_names_is_dropped() {
    var headers = headers("/Default.aspx", Map.of());

    assertThat(headers.propertyNames()).containsExactlyInAnyOrder("host", "x-viewer-host");
    assertThat(headers.at("/x-viewer-host/value").asString()).isEqualTo("xa.example.vn");
  }

  @Test
  void a_query_beyond_reason_is_handed_on_to_nobody() {
    var headers = headers("/Default.aspx", Map.of("x", value("x".repeat(1_100))));

    assertThat(headers.has("x-legacy-query")).isFalse();
  }

  private JsonNode headers(String path, Map<String, Object> query) {
    return request(path, query).at("/headers");
  }

  private JsonNode request(String path, Map<String, Object> query) {
    var headers =
        Map.of(
            "host", value("xa.example.vn"),
            "x-viewer-host", value("forged"),
            "x-legacy-query", value("forged"),
            "x-origin-secret", value("forged"));
    return run(Map.of("uri", path, "querystring", query, "headers", headers));
  }

  private JsonNode run(Map<String, Object> request) {
    var event = mapper.writeValueAsString(Map.of("request", request));
    return mapper.readTree(String.valueOf(page.evaluate(RUN, List.of(code, event))));
  }

  private static Map<String, Object> value(String value) {
    return Map.of("value", value);
  }

  private static String code() {
    try {
      var template = Files.readString(TestPortal.ROOT.resolve("template.yaml"));
      var from = template.indexOf(BEGIN) + BEGIN.length();
      return template.substring(from, template.indexOf("\n  CdnShortCache:", from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
