package vn.congxa.media;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import vn.congxa.aws.Environment;

/** Snapshots in a private bucket, which itself compares tags. */
final class S3SnapshotStore implements SnapshotStore {
  private static final int NOT_MODIFIED = 304;
  private static final int NOT_FOUND = 404;

  /** Another tag, two writers at once, or deleted since. */
  private static final Set<Integer> SUPERSEDED = Set.of(412, 409, NOT_FOUND);

  private final S3Client s3;
  private final String bucket;

  S3SnapshotStore(Environment environment, String bucket) {
    this.s3 = S3Clients.s3(environment);
    this.bucket = bucket;
  }

  @Override
  public Kept load(String key, @Nullable String seen) {
    try {
      var object = s3.getObjectAsBytes(r -> r.bucket(bucket).key(key).ifNoneMatch(seen));
      return new Kept.File(object.asByteArrayUnsafe(), object.response().eTag());
    } catch (S3Exception e) {
      return switch (e.statusCode()) {
        case NOT_MODIFIED -> new Kept.AsSeen();
        case NOT_FOUND -> new Kept.Nothing();
        default -> throw e;
      };
    }
  }

  @Override
  public Optional<String> put(String key, byte[] bytes, @Nullable String seen) {
    try {
      var put =
          s3.putObject(
              r ->
                  r.bucket(bucket)
                      .key(key)
                      .contentType("application/zip")
                      .ifMatch(seen)
                      .ifNoneMatch(seen == null ? "*" : null),
              RequestBody.fromBytes(bytes));
      return Optional.of(put.eTag());
    } catch (S3Exception e) {
      if (SUPERSEDED.contains(e.statusCode())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public void delete(String name) {
    s3.listObjectsV2Paginator(r -> r.bucket(bucket)).contents().stream()
        .map(S3Object::key)
        .filter(key -> key.endsWith("/" + name))
        .forEach(key -> s3.deleteObject(r -> r.bucket(bucket).key(key)));
  }
}
