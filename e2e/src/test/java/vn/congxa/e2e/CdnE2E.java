package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.congxa.stack.RouteDefinition;
import vn.congxa.stack.Template;

/** The function at the CDN's door, as the template has it, run in a browser's engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CdnE2E {
  private static final String BEGIN = "      FunctionCode: |\n";
  private static final String RUN =
      "([code, event]) => JSON.stringify("
          + "new Function(code + '; return handler')()(JSON.parse(event)).headers)";
  private static final Map<String, Object> QUERY =
      Map.of("tabid", Map.of("value", "2", "multiValue", List.of(value("1"), value("2%20x"))));

  private final ObjectMapper mapper = new ObjectMapper();
  private final Chromium chromium = new Chromium();
  private final BrowserContext window = chromium.window(360);
  private final Page page = window.newPage();

  @AfterAll
  void stop() {
    window.close();
    chromium.close();
  }

  @Test
  void the_query_of_an_address_that_is_ours_stays_out_of_the_cache_key() throws IOException {
    for (var function : Template.ofProject().functions()) {
      for (var route : function.routes()) {
        if (!route.key().equals(RouteDefinition.DEFAULT_PATH)) {
          var headers = headers(route.path().replace("{", "").replace("}", ""), QUERY);
          assertThat(headers.has("x-legacy-query")).as(route.key()).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Default.aspx", "/tin-tuc/lu.html", "/tthc-cu", "/rss.xml.bak", "/apix"})
  void the_query_of_any_other_address_is_handed_on_as_it_was_sent(String path) throws IOException {
    assertThat(headers(path, QUERY).at("/x-legacy-query/value").asString())
        .isEqualTo("tabid=1&tabid=2%20x");
  }

  @Test
  void what_a_client_sends_under_our_names_is_dropped() throws IOException {
    var headers = headers("/Default.aspx", Map.of());

    assertThat(headers.propertyNames()).containsExactlyInAnyOrder("host", "x-viewer-host");
    assertThat(headers.at("/x-viewer-host/value").asString()).isEqualTo("xa.example.vn");
  }

  @Test
  void a_query_beyond_reason_is_handed_on_to_nobody() throws IOException {
    var headers = headers("/Default.aspx", Map.of("x", value("x".repeat(1_100))));

    assertThat(headers.has("x-legacy-query")).isFalse();
  }

  private JsonNode headers(String path, Map<String, Object> query) throws IOException {
    var headers =
        Map.of(
            "host", value("xa.example.vn"),
            "x-viewer-host", value("forged"),
            "x-legacy-query", value("forged"),
            "x-origin-secret", value("forged"));
    var request = Map.of("uri", path, "querystring", query, "headers", headers);
    var event = mapper.writeValueAsString(Map.of("request", request));
    return mapper.readTree(String.valueOf(page.evaluate(RUN, List.of(code(), event))));
  }

  private static Map<String, Object> value(String value) {
    return Map.of("value", value);
  }

  private static String code() throws IOException {
    var template = Files.readString(TestPortal.ROOT.resolve("template.yaml"));
    var from = template.indexOf(BEGIN) + BEGIN.length();
    return template.substring(from, template.indexOf("\n  CdnShortCache:", from));
  }
}
