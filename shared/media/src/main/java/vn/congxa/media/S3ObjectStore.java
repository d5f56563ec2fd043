package vn.congxa.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.congxa.aws.Environment;

/** Files in a private bucket. */
public final class S3ObjectStore implements ObjectStore {
  // Said to who comes by a signed address, which the bucket answers itself.
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final S3Client s3;
  private final S3Presigner presigner;
  private final String bucket;

  private S3ObjectStore(S3Clients clients, String bucket) {
    this.s3 = clients.s3();
    this.presigner = clients.presigner();
    this.bucket = bucket;
  }

  static S3ObjectStore of(Environment environment, String bucket) {
    return new S3ObjectStore(S3Clients.of(environment), bucket);
  }

  @Override
  public Optional<StoredObject> find(String key, long largest) {
    try (var object = s3.getObject(r -> r.bucket(bucket).key(key))) {
      var size = object.response().contentLength();
      if (size > largest) {
        object.abort(); // else closing it would read it to its end
        return Optional.of(new StoredObject(size, null));
      }
      return Optional.of(new StoredObject(size, object.readAllBytes()));
    } catch (S3Exception e) {
      return absent(e, Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + key, e);
    }
  }

  @Override
  public boolean has(String key) {
    try {
      s3.headObject(r -> r.bucket(bucket).key(key));
      return true;
    } catch (S3Exception e) {
      return absent(e, false);
    }
  }

  @Override
  public void put(String key, byte[] bytes, MediaType type) {
    s3.putObject(
        r ->
            r.bucket(bucket)
                .key(key)
                .contentType(type.contentType())
                .contentDisposition(type.disposition().orElse(null))
                .cacheControl(FOR_GOOD),
        RequestBody.fromBytes(bytes));
  }

  @Override
  public void delete(String key) {
    s3.deleteObject(r -> r.bucket(bucket).key(key));
  }

  @Override
  public List<String> keys(String prefix) {
    return s3.listObjectsV2Paginator(r -> r.bucket(bucket).prefix(prefix)).contents().stream()
        .map(S3Object::key)
        .toList();
  }

  @Override
  public void copy(String from, String to) {
    try {
      s3.copyObject(
          r -> r.sourceBucket(bucket).sourceKey(from).destinationBucket(bucket).destinationKey(to));
    } catch (S3Exception e) {
      absent(e, false);
    }
  }

  @Override
  public String signedUrl(String key, Duration valid) {
    return presigner
        .presignGetObject(
            r -> r.signatureDuration(valid).getObjectRequest(get -> get.bucket(bucket).key(key)))
        .url()
        .toString();
  }

  // The role may list the bucket, so "forbidden" is not S3's word for what is not there.
  private static <T> T absent(S3Exception e, T nothing) {
    if (e.statusCode() == 404) {
      return nothing;
    }
    throw e;
  }
}
