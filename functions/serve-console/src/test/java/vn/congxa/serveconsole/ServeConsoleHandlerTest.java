package vn.congxa.serveconsole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.aws.Environment;
import vn.congxa.lambda.Wiring;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

class ServeConsoleHandlerTest {
  private static final String PAGE = "<!doctype html><title>Quản trị</title>";
  private static final Map<String, String> VARIABLES =
      Map.of(
          "ISSUER", "https://idp.example.vn/pool",
          "CLIENT", "c1",
          "SIGN_OUT", "https://sign.example.vn/logout",
          "CONSOLE_ASKS", "https://bucket.example.vn",
          "CONTENT_TABLE", "none");

  private final Map<String, String> built =
      new HashMap<>(Map.of("index.html", PAGE, "assets/app-1x2Y.js", "let a = 1;"));

  @Test
  void every_screen_is_the_one_page_and_nobody_keeps_it() {
    for (var path :
        new String[] {"/quan-tri", "/quan-tri/bai-viet", "/quan-tri/bai-viet/1-2/dang"}) {
      var answer = get(path, "gzip");

      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.text()).isEqualTo(PAGE);
      assertThat(answer.header("content-encoding")).isEqualTo("gzip");
      assertThat(answer.header("cache-control")).isEqualTo("no-store");
      assertThat(answer.header("x-robots-tag")).isEqualTo("noindex");
    }
    assertThat(get("/quan-tri", "identity").header("content-encoding")).isEmpty();
    assertThat(get("/quan-tri", "identity").text()).isEqualTo(PAGE);
  }

  @Test
  void its_policy_names_whom_it_asks_and_nobody_else() {
    assertThat(get("/quan-tri", "gzip").header("content-security-policy"))
        .contains(
            "default-src 'none'",
            "script-src 'self' 'wasm-unsafe-eval';",
            "style-src 'self';",
            "connect-src 'self' https://bucket.example.vn https://idp.example.vn"
                + " https://sign.example.vn;",
            "require-trusted-types-for 'script'",
            "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline", "'unsafe-eval'", "*");
  }

  @Test
  void a_file_is_kept_for_good_under_the_name_of_its_content() {
    var answer = get("/quan-tri/assets/app-1x2Y.js", "gzip");

    assertThat(answer.text()).isEqualTo("let a = 1;");
    assertThat(answer.header("content-type")).isEqualTo("text/javascript; charset=utf-8");
    assertThat(answer.header("cache-control")).contains("immutable");
    assertThat(answer.header("vary")).isEqualTo("accept-encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/quan-tri/assets/app-9z9Z.js",
        "/quan-tri/assets/../index.html",
        "/quan-tri/assets/app-1x2Y.exe",
        "/quan-tri/ServeConsoleHandler.class",
        "/quan-tri/Bài viết"
      })
  void what_was_not_built_is_not_there(String path) {
    assertThat(get(path, "gzip").status()).isEqualTo(404);
  }

  @Test
  void where_staff_sign_in_is_told() {
    var config = get("/quan-tri/config.json", "gzip").json();

    assertThat(config.path("issuer").asText()).isEqualTo("https://idp.example.vn/pool");
    assertThat(config.path("client").asText()).isEqualTo("c1");
    assertThat(config.path("signOut").asText()).isEqualTo("https://sign.example.vn/logout");
  }

  @Test
  void a_portal_that_was_built_without_it_says_so() {
    built.clear();

    var answer = get("/quan-tri", "gzip");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.text()).contains("npm");
  }

  private TestAnswer get(String path, String coding) {
    var rest = path.replaceFirst("^/quan-tri/?", "");
    var route = rest.isEmpty() ? "GET /quan-tri" : "GET /quan-tri/{file+}";
    var event = Event.of(route, path).header("accept-encoding", coding);
    if (!rest.isEmpty()) {
      event.parameter("file", rest);
    }
    var environment = new Environment(VARIABLES);
    var files = new ConsoleFiles(SignInPlaces.of(environment), this::open);
    return event.to(new ServeConsoleHandler(Wiring.of(VARIABLES), files));
  }

  private @Nullable InputStream open(String name) {
    var text = built.get(name.replaceFirst("\\.gz$", ""));
    return text == null ? null : new ByteArrayInputStream(zipped(text));
  }

  private static byte[] zipped(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }
}
