package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.log.RequestLog;
import vn.congxa.stack.Template;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

/** {@code OPTIONS} where the gateway leaves it to the function behind {@code $default}. */
class PreflightTest {
  @Test
  void it_is_answered_without_a_site_and_without_a_page() {
    var answer = preflight();

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.text()).isEmpty();
    assertThat(answer.header("allow")).isEmpty(); // what an address takes, only its route knows
    assertThat(answer.header("content-type")).isEmpty();
  }

  @Test
  void it_says_what_the_template_says() {
    var cors = Template.ofProject().api().cors().orElseThrow();
    var answer = preflight();

    assertThat(cors.allowOrigins()).containsExactly(answer.header("access-control-allow-origin"));
    assertThat(cors.allowMethods()).containsExactly(answer.header("access-control-allow-methods"));
    assertThat(cors.maxAgeSeconds())
        .hasValue(Integer.parseInt(answer.header("access-control-max-age")));
    assertThat(List.of(cors.allowHeaders(), cors.exposeHeaders())).allMatch(List::isEmpty);
    assertThat(cors.allowCredentials()).isFalse();
  }

  private static TestAnswer preflight() {
    var http = new Http("", RequestLog.unheard(), Problems.JSON);
    var none = new NoSite();
    RequestStreamHandler handler =
        (in, out, context) ->
            http.answer(
                in, out, context, none, (_, _) -> Response.html(404, "<p>Không có trang này</p>"));
    return Event.of("$default", "/bai-viet/mua-vu")
        .method("OPTIONS")
        .header("origin", "https://tinh.example.vn")
        .header("access-control-request-method", "GET")
        .to(handler);
  }

  private static final class NoSite implements Tenants<String> {
    @Override
    public String at(String host) {
      throw new Refused(Code.NOT_FOUND);
    }

    @Override
    public String id(String site) {
      return site;
    }
  }
}
