package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.media.FolderQuarantine;
import vn.congxa.media.Quarantine.Parcel;
import vn.congxa.media.Quarantine.SignedPut;
import vn.congxa.text.Sha256;

/** What the bucket would answer to what a browser puts. */
class UploadsEndpointIT {
  private static final byte[] BYTES = "as if it were an image".getBytes(StandardCharsets.US_ASCII);
  private static final String SITE = "an-binh-dong";

  @TempDir Path data;
  private LocalPortal portal;
  private FolderQuarantine quarantine;

  @BeforeEach
  void start() {
    var options = new Options(Fixture.ROOT, 0, Optional.empty(), Optional.of(data));
    portal = LocalPortal.start(options, (_, _, _) -> {}, System.out);
    quarantine = new FolderQuarantine(data.resolve("media"));
  }

  @AfterEach
  void stop() {
    portal.close();
  }

  @Test
  void what_was_signed_is_taken_once() throws Exception {
    var put = signed("a", 60);

    var taken = put(put, BYTES, Map.of());

    assertThat(taken.statusCode()).isEqualTo(200);
    assertThat(taken.headers().firstValue("access-control-allow-origin")).hasValue("*");
    assertThat(quarantine.read(SITE, "a")).hasValue(BYTES);
    assertRefused(412, "PreconditionFailed", put(put, BYTES, Map.of()));
  }

  @Test
  void nothing_but_what_was_signed_is_taken() throws Exception {
    var put = signed("b", 60);

    assertRefused(403, "SignatureDoesNotMatch", put(put, new byte[5], Map.of()));
    assertRefused(
        403, "SignatureDoesNotMatch", put(put, BYTES, Map.of("content-type", "text/html")));
    assertRefused(403, "SignatureDoesNotMatch", put(put, BYTES, Map.of("if-none-match", "x")));
    var elsewhere = new SignedPut(put.url().replace("/b?", "/c?"), put.headers());
    assertRefused(403, "SignatureDoesNotMatch", put(elsewhere, BYTES, Map.of()));
    var bare = new SignedPut(put.url().replaceFirst("\\?.*", ""), put.headers());
    assertRefused(403, "SignatureDoesNotMatch", put(bare, BYTES, Map.of()));
    var other = BYTES.clone();
    other[0]++;
    assertRefused(400, "BadDigest", put(put, other, Map.of()));
    assertRefused(403, "AccessDenied", put(signed("d", -60), BYTES, Map.of()));
    assertThat(quarantine.size(SITE, "b")).isEmpty();
  }

  @Test
  void a_browser_of_another_origin_may_ask_first_and_nobody_may_read() throws Exception {
    var asked = send(request("a").method("OPTIONS", BodyPublishers.noBody()));

    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.headers().firstValue("access-control-allow-headers"))
        .hasValue("content-type, x-amz-checksum-sha256, if-none-match");
    quarantine.receive(SITE, "a", BYTES);
    assertThat(send(request("a").GET()).statusCode()).isEqualTo(404);
    var media = portal.address().resolve("/_local/media/../uploads/" + SITE + "/a");
    assertThat(send(HttpRequest.newBuilder(media)).statusCode()).isIn(400, 404);
  }

  private SignedPut signed(String upload, long seconds) {
    var now = Instant.now();
    var parcel = new Parcel(SITE, upload, "image/jpeg", BYTES.length, Sha256.of(BYTES));
    return quarantine.sign(parcel, now, now.plusSeconds(seconds));
  }

  private HttpRequest.Builder request(String upload) {
    return HttpRequest.newBuilder(
        portal.address().resolve("/_local/uploads/" + SITE + "/" + upload));
  }

  private HttpResponse<String> put(SignedPut put, byte[] bytes, Map<String, String> instead)
      throws Exception {
    URI address = portal.address().resolve(put.url());
    var request = HttpRequest.newBuilder(address).PUT(BodyPublishers.ofByteArray(bytes));
    var headers = new HashMap<>(put.headers());
    headers.putAll(instead);
    headers.forEach(request::header);
    return send(request);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static void assertRefused(int status, String code, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("<Code>" + code + "</Code>");
  }
}
