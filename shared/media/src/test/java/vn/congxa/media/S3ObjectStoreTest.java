package vn.congxa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.congxa.aws.Environment;

/** The real client against a bucket in this process. */
class S3ObjectStoreTest extends ObjectStoreContract {
  private static final Map<String, String> CLOUD =
      Map.of(
          "AWS_REGION", "ap-southeast-1",
          "AWS_ACCESS_KEY_ID", "key",
          "AWS_SECRET_ACCESS_KEY", "secret",
          "AWS_SESSION_TOKEN", "session",
          "MEDIA_BUCKET", "the-bucket");

  private Bucket bucket;
  private ObjectStore store;

  @BeforeEach
  void open() throws IOException {
    bucket = new Bucket();
    var variables = new HashMap<>(CLOUD);
    variables.put("AWS_ENDPOINT_URL_S3", bucket.endpoint().toString());
    store = MediaStores.of(new Environment(variables));
  }

  @AfterEach
  void close() {
    bucket.close();
  }

  @Override
  ObjectStore store() {
    return store;
  }

  @Test
  void a_file_is_put_with_its_type_and_may_be_kept_for_good() {
    store.put("media/a.png", new byte[5], MediaType.PNG);

    var put = bucket.asked.getFirst();
    assertThat(put.method()).isEqualTo("PUT");
    assertThat(put.path()).isEqualTo("/the-bucket/media/a.png");
    assertThat(put.headers())
        .containsEntry("Content-type", List.of("image/png"))
        .containsEntry("Cache-control", List.of("public, max-age=31536000, immutable"))
        .containsEntry("Content-length", List.of("5"));
    assertThat(put.headers().toString()).contains("Authorization=[AWS4-HMAC-SHA256 ");
  }

  @Test
  void a_document_is_put_with_what_browsers_are_to_do_with_it() {
    store.put("media/a.docx", new byte[5], MediaType.DOCX);
    store.put("media/a.pdf", new byte[5], MediaType.PDF);
    store.put("media/a.png", new byte[5], MediaType.PNG);

    assertThat(bucket.asked.get(0).headers())
        .containsEntry("Content-disposition", List.of("attachment"));
    assertThat(bucket.asked.get(1).headers())
        .containsEntry("Content-disposition", List.of("inline"));
    assertThat(bucket.asked.get(2).headers()).doesNotContainKey("Content-disposition");
  }

  @Test
  void finding_a_file_is_one_request() {
    store.put("media/a.png", new byte[5], MediaType.PNG);
    bucket.asked.clear();

    store.find("media/a.png", 10);

    assertThat(bucket.asked).hasSize(1);
  }

  @Test
  void a_bucket_that_forbids_or_fails_is_not_taken_for_an_empty_one() {
    for (var key : List.of("media/forbidden.png", "media/failing.png")) {
      assertThatThrownBy(() -> store.find(key, 10)).as(key).isInstanceOf(S3Exception.class);
      assertThatThrownBy(() -> store.has(key)).as(key).isInstanceOf(S3Exception.class);
    }
  }

  @Test
  void a_signed_address_is_the_buckets_and_good_for_as_long_as_asked() {
    var cloud = MediaStores.of(new Environment(CLOUD));

    var address = URI.create(cloud.signedUrl("media/a.png", Duration.ofMinutes(5)));

    assertThat(address.getScheme()).isEqualTo("https");
    assertThat(address.getHost()).isEqualTo("the-bucket.s3.ap-southeast-1.amazonaws.com");
    assertThat(address.getPath()).isEqualTo("/media/a.png");
    assertThat(address.getQuery())
        .contains("X-Amz-Expires=300", "X-Amz-Security-Token=session", "X-Amz-Signature=")
        .doesNotContain("secret");
  }
}
