package vn.congxa.recordvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congxa.stack.Template;

/** Behind the CDN a visit is judged by what the CDN sends on. */
class CdnTest {
  private static final int MOST = 10; // CloudFront's quota of headers in a policy

  private final List<String> sentOn = Template.ofProject().sentOn("CdnVisitRequest");

  @Test
  void everything_that_tells_a_visitor_from_a_robot_and_a_prefetch_is_sent_on() {
    var told = Stream.of("cloudfront-viewer-address", "x-viewer-host", "content-type");

    assertThat(sentOn).containsAll(told.toList()).containsAll(Audience.HEADERS);
  }

  @Test
  void a_policy_has_no_more_headers_than_cloudfront_allows() {
    assertThat(sentOn).hasSizeLessThanOrEqualTo(MOST);
    assertThat(Template.ofProject().sentOn("CdnReadRequest")).hasSizeLessThanOrEqualTo(MOST);
  }
}
