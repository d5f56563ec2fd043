package vn.congxa.media;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.congxa.aws.Environment;

/** {@code uploads/} of the media bucket, which its lifecycle empties after a day. */
public final class S3Quarantine implements Quarantine {
  /** What a browser says by itself, and lets nobody say for it. */
  private static final Set<String> THE_CLIENTS_OWN = Set.of("host", "content-length");

  private final S3Clients clients;
  private final String bucket;

  private S3Quarantine(S3Clients clients, String bucket) {
    this.clients = clients;
    this.bucket = bucket;
  }

  static S3Quarantine of(Environment environment, String bucket) {
    return new S3Quarantine(S3Clients.of(environment), bucket);
  }

  @Override
  public SignedPut sign(Parcel parcel, Instant now, Instant until) {
    var signed =
        clients
            .presigner()
            .presignPutObject(r ->
                r.signatureDuration(Duration.between(now, until))
                    .putObjectRequest(put ->
                        put.bucket(bucket)
                            .key(parcel.key())
                            .contentLength(parcel.bytes())
                            .contentType(parcel.contentType())
                            .checksumSHA256(Base64.getEncoder().encodeToString(parcel.sha256()))
                            .ifNoneMatch("*")));
    var headers = new TreeMap<String, String>();
    signed.signedHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
    headers.keySet().removeAll(THE_CLIENTS_OWN);
    return new SignedPut(signed.url().toString(), headers);
  }

  @Override
  public Optional<Long> size(String site, String upload) {
    try {
      var head = clients.s3().headObject(r -> r.bucket(bucket).key(key(site, upload)));
      return Optional.of(head.contentLength());
    } catch (S3Exception e) {
      return absent(e);
    }
  }

  @Override
  public Optional<byte[]> read(String site, String upload) {
    try {
      var object = clients.s3().getObjectAsBytes(r -> r.bucket(bucket).key(key(site, upload)));
      return Optional.of(object).map(ResponseBytes::asByteArrayUnsafe);
    } catch (S3Exception e) {
      return absent(e);
    }
  }

  @Override
  public void delete(String site, String upload) {
    clients.s3().deleteObject(r -> r.bucket(bucket).key(key(site, upload)));
  }

  private static <T> Optional<T> absent(S3Exception e) {
    if (e.statusCode() == 404) {
      return Optional.empty();
    }
    throw e;
  }

  private static String key(String site, String upload) {
    return "uploads/" + site + "/" + upload;
  }
}
