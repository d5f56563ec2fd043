package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages stay small enough for a slow network. */
class WeightE2E {
  private static final int MOST = 14 * 1024;
  private static final Pattern STYLESHEET =
      Pattern.compile("<link[^>]*rel=\"stylesheet\"[^>]*href=\"([^\"]+)\"");

  private final TestPortal portal = TestPortal.INSTANCE;

  @ParameterizedTest
  @MethodSource("vn.congxa.e2e.PageTypes#addresses")
  void a_page_and_its_style_take_at_most_14_kilobytes_on_the_wire(String path) {
    var page = zipped(path);
    assertThat(page.header("content-encoding")).isEqualTo("gzip");
    var bytes = page.bytes();
    var styles = STYLESHEET.matcher(page.body());
    while (styles.find()) {
      bytes += zipped(styles.group(1)).bytes();
    }

    assertThat(bytes).isLessThanOrEqualTo(MOST);
  }

  private Exchange zipped(String path) {
    return portal.send(
        HttpRequest.newBuilder(portal.at(path)).header("accept-encoding", "gzip").build());
  }
}
