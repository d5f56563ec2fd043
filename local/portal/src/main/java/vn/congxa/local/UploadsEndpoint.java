package vn.congxa.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.congxa.media.FolderQuarantine;
import vn.congxa.media.Quarantine.Parcel;
import vn.congxa.text.Sha256;

/**
 * {@code PUT /_local/uploads/<site>/<upload>?expires=…&signature=…}: in place of the bucket's
 * signed addresses, with the bucket's answers. Size, type, hash and {@code if-none-match} are
 * signed.
 */
final class UploadsEndpoint extends Handler.Abstract {
  private static final Pattern ADDRESS =
      Pattern.compile(FolderQuarantine.PATH + "([a-z0-9-]{1,60})/([a-z0-9-]{1,60})");
  private static final Pattern QUERY =
      Pattern.compile("expires=([0-9]{1,12})&signature=([0-9a-f]{64})");
  private static final int HASH_BYTES = 32;
  private static final Duration DAY = Duration.ofDays(1); // as the bucket's lifecycle has it

  private final FolderQuarantine quarantine;
  private final InstantSource clock;

  UploadsEndpoint(Path media, InstantSource clock) {
    this.quarantine = new FolderQuarantine(media);
    this.clock = clock;
    quarantine.empty(clock.instant().minus(DAY));
  }

  /** What S3 answers. */
  private record Answer(int status, String code) {}

  private static final Answer STORED = new Answer(200, "");
  private static final Answer UNSIGNED = new Answer(403, "SignatureDoesNotMatch");

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    var address = ADDRESS.matcher(request.getHttpURI().getPath());
    if (!address.matches()) {
      return false;
    }
    response.getHeaders().put("Access-Control-Allow-Origin", "*");
    if (request.getMethod().equals("OPTIONS")) {
      response.getHeaders().put("Access-Control-Allow-Methods", "PUT");
      response
          .getHeaders()
          .put(
              "Access-Control-Allow-Headers", "content-type, x-amz-checksum-sha256, if-none-match");
      response.setStatus(200);
      callback.succeeded();
      return true;
    }
    if (!request.getMethod().equals("PUT")) {
      return false;
    }
    var answer = answer(request, address.group(1), address.group(2));
    response.setStatus(answer.status());
    if (answer.status() == STORED.status()) {
      callback.succeeded();
      return true;
    }
    // The rest of what came is not read.
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/xml");
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>%s</Code></Error>";
    response.write(true, StandardCharsets.UTF_8.encode(xml.replace("%s", answer.code())), callback);
    return true;
  }

  private Answer answer(Request request, String site, String upload) throws IOException {
    var headers = request.getHeaders();
    var bytes = headers.getLongField(HttpHeader.CONTENT_LENGTH);
    if (bytes < 0) {
      return new Answer(411, "MissingContentLength");
    }
    var signed = QUERY.matcher(Objects.requireNonNullElse(request.getHttpURI().getQuery(), ""));
    var parcel = parcel(site, upload, bytes, headers);
    if (!signed.matches() || parcel.isEmpty()) {
      return UNSIGNED;
    }
    var expires = Long.parseLong(signed.group(1));
    if (!quarantine.isSigned(parcel.get(), expires, signed.group(2))) {
      return UNSIGNED;
    }
    if (clock.instant().getEpochSecond() >= expires) {
      return new Answer(403, "AccessDenied");
    }
    if (quarantine.size(site, upload).isPresent()) {
      return new Answer(412, "PreconditionFailed");
    }
    return store(request, parcel.get());
  }

  // Of a size that was signed, which is at most that of the largest document.
  private Answer store(Request request, Parcel parcel) throws IOException {
    try (var in = Content.Source.asInputStream(request)) {
      var bytes = in.readNBytes((int) parcel.bytes());
      if (bytes.length != parcel.bytes()) {
        return new Answer(400, "IncompleteBody");
      }
      if (!MessageDigest.isEqual(Sha256.of(bytes), parcel.sha256())) {
        return new Answer(400, "BadDigest");
      }
      return quarantine.receive(parcel.site(), parcel.upload(), bytes)
          ? STORED
          : new Answer(412, "PreconditionFailed");
    }
  }

  private static Optional<Parcel> parcel(
      String site, String upload, long bytes, HttpFields headers) {
    var type = Objects.requireNonNullElse(headers.get("content-type"), "");
    var hash = hash(Objects.requireNonNullElse(headers.get("x-amz-checksum-sha256"), ""));
    return "*".equals(headers.get("if-none-match"))
        ? hash.map(sha256 -> new Parcel(site, upload, type, bytes, sha256))
        : Optional.empty();
  }

  private static Optional<byte[]> hash(String base64) {
    try {
      return Optional.of(Base64.getDecoder().decode(base64))
          .filter(hash -> hash.length == HASH_BYTES);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
