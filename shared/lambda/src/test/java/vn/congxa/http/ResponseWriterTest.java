package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congxa.testing.TestAnswer;

/** What an answer says that it differs by, and when it is compressed. */
class ResponseWriterTest {
  private static final String LONG = "Lịch lấy nước vụ mùa. ".repeat(60);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "gzip             | gzip",
        "br, gzip;q=0.1   | gzip",
        "*                | gzip",
        "gzip;q=0         | none",
        "gzip-like, zgzip | none",
        "identity, gzip;q=0.9 | none",
      })
  void a_coding_is_used_as_the_client_weighs_it(String accepted, String coding) throws IOException {
    var answer = answer(Response.html(200, LONG), "accept-encoding", accepted);

    assertThat(answer.header("content-encoding")).isEqualTo(coding == null ? "" : coding);
    assertThat(answer.header("vary")).isEqualTo("accept-encoding");
    assertThat(answer.text()).isEqualTo(LONG);
  }

  @Test
  void what_is_never_compressed_does_not_differ() throws IOException {
    var picture = Response.of(200, "image/png", new byte[5_000]);

    assertThat(answer(picture, "accept-encoding", "gzip").header("vary")).isEmpty();
    assertThat(answer(Response.html(200, "ngắn"), "accept-encoding", "gzip").header("vary"))
        .isEmpty();
    assertThat(answer(Response.moved("/lien-he"), "accept-encoding", "gzip").header("vary"))
        .isEmpty();
  }

  @Test
  void what_is_not_sent_again_differs_as_it_did() throws IOException {
    var page = Response.html(200, LONG).cachedFor(60);
    var first = answer(page, "accept-encoding", "gzip");

    var again = answer(page, "if-none-match", first.header("etag"));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.header("vary")).isEqualTo("accept-encoding");
  }

  @Test
  void a_refusal_in_json_differs_by_language_and_a_long_one_by_coding_too() throws IOException {
    var refusal = Problems.JSON.render(new Refused(Code.NOT_FOUND), request());
    assertThat(answer(refusal).header("vary")).isEqualTo("accept-language");

    var faults = Collections.nCopies(20, new Fault("/late", FaultCode.REQUIRED));
    var longer = Problems.JSON.render(new Refused(faults), request());
    assertThat(answer(longer).header("vary")).isEqualTo("accept-language, accept-encoding");
  }

  private static TestAnswer answer(Response response, String... headers) throws IOException {
    var out = new ByteArrayOutputStream();
    ResponseWriter.write(response, request(headers), out);
    return TestAnswer.of(out.toByteArray());
  }

  private static Request request(String... headers) {
    var map = headers.length == 0 ? Map.<String, String>of() : Map.of(headers[0], headers[1]);
    return new Request(
        "id",
        "GET /",
        "GET",
        "/",
        Map.of(),
        Map.of(),
        map,
        Map.of(),
        "localhost",
        "203.0.113.7",
        new byte[0]);
  }
}
