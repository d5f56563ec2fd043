package vn.congxa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.aws.Environment;

class FolderObjectStoreTest extends ObjectStoreContract {
  @TempDir Path folder;

  @Override
  ObjectStore store() {
    return MediaStores.of(
        new Environment(Map.of("MEDIA_FOLDER", folder.toString(), "MEDIA_BUCKET", "unused")));
  }

  @Test
  void no_key_leads_out_of_the_folder() {
    for (var key :
        List.of("../x", "a/../../x", "/etc/passwd", "a//b", ".", "", "a\\b", "a\u0000")) {
      assertThatThrownBy(() -> store().find(key, 100))
          .as(key)
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> store().put(key, new byte[0], MediaType.JPG))
          .as(key)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void nothing_half_written_is_left_behind() throws IOException {
    store().put("media/a.jpg", new byte[10], MediaType.JPG);

    try (var files = Files.list(folder.resolve("media"))) {
      assertThat(files).containsExactly(folder.resolve("media/a.jpg"));
    }
  }

  @Test
  void a_file_is_read_from_the_local_portal_instead_of_a_signed_address() {
    assertThat(store().signedUrl("media/a.jpg", Duration.ofMinutes(5)))
        .isEqualTo("/_local/media/a.jpg");
  }
}
