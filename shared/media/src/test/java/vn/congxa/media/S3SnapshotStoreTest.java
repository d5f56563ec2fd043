package vn.congxa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.congxa.aws.Environment;

/** The real client against a bucket in this process. */
class S3SnapshotStoreTest extends SnapshotStoreContract {
  private Bucket bucket;
  private SnapshotStore store;

  @BeforeEach
  void open() throws IOException {
    bucket = new Bucket();
    store =
        MediaStores.snapshots(
            new Environment(
                Map.of(
                    "AWS_REGION", "ap-southeast-1",
                    "AWS_ACCESS_KEY_ID", "key",
                    "AWS_SECRET_ACCESS_KEY", "secret",
                    "SEARCH_BUCKET", "the-bucket",
                    "AWS_ENDPOINT_URL_S3", bucket.endpoint().toString())));
  }

  @AfterEach
  void close() {
    bucket.close();
  }

  @Override
  SnapshotStore store() {
    return store;
  }

  @Test
  void the_first_is_put_where_nothing_is_and_every_other_over_what_was_seen() {
    var first = store.put("a1b2/xa-mot.zip", text("first"), null).orElseThrow();
    store.put("a1b2/xa-mot.zip", text("second"), first);

    assertThat(bucket.asked.get(0).headers())
        .containsEntry("If-none-match", List.of("*"))
        .doesNotContainKey("If-match");
    assertThat(bucket.asked.get(1).headers())
        .containsEntry("If-match", List.of(first))
        .doesNotContainKey("If-none-match");
  }

  @Test
  void two_that_write_at_once_are_told_as_one_that_was_late() {
    bucket.refuse(409, 412);

    assertThat(store.put("a1b2/xa-mot.zip", text("lost"), null)).isEmpty();
    assertThat(store.put("a1b2/xa-mot.zip", text("lost"), null)).isEmpty();
    assertThat(store.put("a1b2/xa-mot.zip", text("kept"), null)).isPresent();
  }

  @Test
  void a_bucket_that_forbids_is_not_taken_for_an_empty_one() {
    assertThatThrownBy(() -> store.load("a1b2/forbidden.zip", null))
        .isInstanceOf(S3Exception.class);
    assertThatThrownBy(() -> store.put("a1b2/forbidden.zip", text("x"), null))
        .isInstanceOf(S3Exception.class);
  }
}
