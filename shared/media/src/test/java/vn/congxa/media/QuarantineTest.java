package vn.congxa.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.aws.Environment;
import vn.congxa.media.Quarantine.Parcel;
import vn.congxa.text.Sha256;

/** Where uploads wait: what is signed, and what is kept. */
class QuarantineTest {
  private static final byte[] BYTES = {1, 2, 3};
  private static final Parcel PARCEL =
      new Parcel("an-binh", "0c8a4c4e-6a53", "image/jpeg", 3, Sha256.of(BYTES));
  private static final Map<String, String> CLOUD =
      Map.of(
          "AWS_REGION", "ap-southeast-1",
          "AWS_ACCESS_KEY_ID", "key",
          "AWS_SECRET_ACCESS_KEY", "secret",
          "AWS_SESSION_TOKEN", "session",
          "MEDIA_BUCKET", "the-bucket");

  @TempDir Path folder;

  @Test
  void an_address_of_the_bucket_has_size_type_hash_and_once_signed() {
    var now = Instant.now();

    var put =
        MediaStores.quarantine(new Environment(CLOUD)).sign(PARCEL, now, now.plusSeconds(3_600));

    var address = URI.create(put.url());
    assertThat(address.getHost()).isEqualTo("the-bucket.s3.ap-southeast-1.amazonaws.com");
    assertThat(address.getPath()).isEqualTo("/uploads/an-binh/0c8a4c4e-6a53");
    assertThat(address.getQuery())
        .contains(
            "X-Amz-SignedHeaders=content-length;content-type;host;if-none-match"
                + ";x-amz-checksum-sha256")
        .contains("X-Amz-Expires=3600", "X-Amz-Security-Token=session")
        .doesNotContain("secret");
    assertThat(put.headers())
        .containsOnly(
            Map.entry("content-type", "image/jpeg"),
            Map.entry("x-amz-checksum-sha256", Base64.getEncoder().encodeToString(PARCEL.sha256())),
            Map.entry("if-none-match", "*"));
  }

  @Test
  void what_was_put_into_the_bucket_is_looked_at_read_and_deleted() throws Exception {
    try (var bucket = new Bucket()) {
      var variables = new HashMap<>(CLOUD);
      variables.put("AWS_ENDPOINT_URL_S3", bucket.endpoint().toString());
      var environment = new Environment(variables);
      var quarantine = MediaStores.quarantine(environment);
      assertThat(quarantine.size("an-binh", "u")).isEmpty();
      assertThat(quarantine.read("an-binh", "u")).isEmpty();

      MediaStores.of(environment).put("uploads/an-binh/u", BYTES, MediaType.JPG);
      assertThat(quarantine.read("an-binh", "u")).hasValue(BYTES);
      quarantine.delete("an-binh", "u");
      assertThat(quarantine.size("an-binh", "u")).isEmpty();
    }
  }

  @Test
  void an_address_of_the_folder_is_good_for_what_it_was_signed_for_alone() {
    var quarantine = new FolderQuarantine(folder);
    var until = Instant.parse("2026-06-01T02:00:00Z");
    var put = quarantine.sign(PARCEL, until.minusSeconds(60), until);
    assertThat(put.url()).startsWith("/_local/uploads/an-binh/0c8a4c4e-6a53?expires=1780279200&");
    var signature = put.url().replaceFirst(".*signature=", "");

    var again = new FolderQuarantine(folder); // after a restart
    assertThat(again.isSigned(PARCEL, 1_780_279_200, signature)).isTrue();
    assertThat(again.isSigned(PARCEL, 1_780_279_201, signature)).isFalse();
    var other = new Parcel("an-binh", "0c8a4c4e-6a53", "image/png", 3, PARCEL.sha256());
    assertThat(again.isSigned(other, 1_780_279_200, signature)).isFalse();
  }

  @Test
  void the_folder_takes_each_upload_once() {
    var quarantine = new FolderQuarantine(folder);
    assertThat(quarantine.size("an-binh", "u")).isEmpty();

    assertThat(quarantine.receive("an-binh", "u", BYTES)).isTrue();
    assertThat(quarantine.receive("an-binh", "u", new byte[9])).isFalse();

    assertThat(quarantine.size("an-binh", "u")).hasValue(3L);
    assertThat(quarantine.read("an-binh", "u")).hasValue(BYTES);
    quarantine.delete("an-binh", "u");
    assertThat(quarantine.read("an-binh", "u")).isEmpty();
  }

  @Test
  void what_lies_in_the_folder_too_long_is_deleted() throws Exception {
    var quarantine = new FolderQuarantine(folder);
    quarantine.empty(Instant.MAX);
    quarantine.receive("an-binh", "old", BYTES);
    quarantine.receive("an-binh", "new", BYTES);
    var old = folder.resolve("uploads/an-binh/old");
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-06-01T02:00:00Z")));

    quarantine.empty(Instant.parse("2026-06-01T03:00:00Z"));

    assertThat(quarantine.size("an-binh", "old")).isEmpty();
    assertThat(quarantine.size("an-binh", "new")).isPresent();
  }
}
