package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.congxa.log.RequestLog;

class RehearsalTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final Http http =
      new Http(
          "",
          new RequestLog(new PrintStream(written, true, StandardCharsets.UTF_8)),
          Problems.JSON);

  @Test
  void a_rehearsal_is_a_visit_that_nobody_hears_of() {
    var requests = new ArrayList<Request>();

    http.rehearse(
        "an-binh-dong.example.vn",
        new HostAsSite(),
        (request, site) -> {
          assertThat(site).isEqualTo("an-binh-dong.example.vn");
          requests.add(request);
          return Response.html(200, "Lịch tiếp dân. ".repeat(100));
        });

    assertThat(requests)
        .singleElement()
        .satisfies(request -> {
          assertThat(request.route()).isEqualTo("rehearsal");
          assertThat(request.method()).isEqualTo("GET");
          assertThat(request.header("accept-encoding")).isEqualTo("gzip");
          assertThat(request.path()).isEqualTo("/");
          assertThat(request.claims()).isEmpty();
        });
    assertThat(written.size()).isZero();
  }

  private static final class HostAsSite implements Tenants<String> {
    @Override
    public String at(String host) {
      return host;
    }

    @Override
    public String id(String site) {
      return site;
    }
  }
}
