package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congxa.pages.view.HomePage;
import vn.congxa.pages.view.PageLifetime;

class PageResponsesTest {
  private static final int MOST_STYLE_BYTES = 5 * 1024;

  private final String html =
      Templates.home(HomePage.of(Samples.site(), List.of(), null, Samples.around()));
  private final String style = Jsoup.parse(html).select("style").getFirst().data();

  @Test
  void browsers_accept_the_style_that_pages_carry_and_no_other() throws Exception {
    var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

    assertThat(policy())
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
  }

  @Test
  void nothing_is_fetched_from_anybody_else_and_nothing_frames_us() {
    assertThat(policy())
        .startsWith("default-src 'none'; script-src 'self';")
        .contains("connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe");
    assertThat(html).doesNotContain("style=\"").doesNotContain("@import");
  }

  @Test
  void the_style_stays_small() {
    assertThat(Page.compressed(style)).isLessThan(MOST_STYLE_BYTES);
  }

  @Test
  void a_page_is_kept_no_longer_than_what_it_says_holds() {
    assertThat(kept(null)).isEqualTo("max-age=60, s-maxage=300, stale-while-revalidate=60");
    assertThat(kept(Duration.ofHours(1))).isEqualTo(kept(null));
    assertThat(kept(Duration.ofSeconds(340)))
        .isEqualTo("max-age=60, s-maxage=300, stale-while-revalidate=40");
    assertThat(kept(Duration.ofSeconds(90))).isEqualTo("max-age=60, s-maxage=90");
    assertThat(kept(Duration.ofSeconds(7))).isEqualTo("max-age=7, s-maxage=7");
    assertThat(kept(Duration.ofMillis(1))).isEqualTo("max-age=1, s-maxage=1");
  }

  private String kept(@Nullable Duration limit) {
    var answer = new PageResponses().article(html, Samples.MORNING, new PageLifetime(limit));
    return answer.headers().getOrDefault("cache-control", "").replace("public, ", "");
  }

  private String policy() {
    return new PageResponses()
        .page(200, html)
        .headers()
        .getOrDefault("content-security-policy", "");
  }
}
