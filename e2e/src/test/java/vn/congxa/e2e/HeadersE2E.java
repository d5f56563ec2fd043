package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.stack.Template;

/** The same headers from here as by the CDN, and a policy that leaves no gap. */
class HeadersE2E {
  private static final Pattern SCRIPT = Pattern.compile("<script src=\"([^\"]+)\"");
  private static final Template TEMPLATE = Template.ofProject();

  private final TestPortal portal = TestPortal.INSTANCE;

  static Stream<String> answers() {
    var article = PageTypes.article();
    var image = TestPortal.INSTANCE.get("/api/articles?limit=1").json();
    return Stream.concat(
        PageTypes.addresses(),
        Stream.of(
            script(),
            image.at("/items/0/image/url").asString(),
            "/media/" + Oddities.LARGE,
            "/media/khong-co.png",
            "/favicon.ico",
            "/robots.txt",
            "/manifest.webmanifest",
            "/rss.xml",
            "/atom.xml",
            PageTypes.section() + "/rss.xml",
            "/sitemap.xml",
            article + "/van-ban.txt",
            "/api/site",
            "/api/sections",
            "/api/articles",
            "/api" + article.replace("bai-viet", "articles"),
            "/api/articles/khong-co",
            "/api/search",
            "/api/search?q=lua",
            "/api/search?q=",
            "/api/visits",
            "/api/tthc",
            "/api/tthc/1999"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void an_answer_says_of_itself_what_the_cdn_would_add(String path) {
    var answer = portal.get(path);

    for (var header : TEMPLATE.securityHeaders("CdnHeaders").entrySet()) {
      assertThat(answer.header(header.getKey())).as(header.getKey()).isEqualTo(header.getValue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CdnHeaders", "CdnPublicReadHeaders"})
  void the_cdn_adds_what_is_asked_of_every_answer(String policy) {
    assertThat(TEMPLATE.securityHeaders(policy))
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("x-frame-options", "DENY")
        .containsEntry("referrer-policy", "strict-origin-when-cross-origin")
        .containsEntry("strict-transport-security", "max-age=31536000");
  }

  @ParameterizedTest
  @MethodSource("vn.congxa.e2e.PageTypes#addresses")
  void a_pages_policy_lets_nothing_in_but_what_the_page_has(String path) {
    var page = portal.get(path);
    var policy = directives(page.header("content-security-policy"));

    assertThat(policy)
        .containsEntry("default-src", "'none'")
        .containsEntry("script-src", "'self'")
        .containsEntry("connect-src", "'self'")
        .containsEntry("base-uri", "'none'")
        .containsEntry("form-action", "'self'")
        .containsEntry("frame-ancestors", "'none'");
    assertThat(policy.get("style-src")).matches("'sha256-[A-Za-z0-9+/=]+'");
    assertThat(page.header("content-security-policy"))
        .doesNotContain("unsafe", "*", "data:", "blob:", "http:");
    assertThat(page.header("permissions-policy"))
        .contains("camera=()", "geolocation=()", "microphone=()");
  }

  private static String script() {
    var script = SCRIPT.matcher(TestPortal.INSTANCE.get("/").body());
    if (!script.find()) {
      throw new IllegalStateException("the front page has no script");
    }
    return script.group(1);
  }

  private static Map<String, String> directives(String policy) {
    return Arrays.stream(policy.split(";", -1))
        .map(directive -> directive.strip().split(" ", 2))
        .collect(Collectors.toMap(words -> words[0], words -> words.length > 1 ? words[1] : ""));
  }
}
