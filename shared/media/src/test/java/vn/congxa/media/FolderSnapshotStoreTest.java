package vn.congxa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.aws.Environment;

class FolderSnapshotStoreTest extends SnapshotStoreContract {
  @TempDir Path folder;

  @Override
  SnapshotStore store() {
    var variables = Map.of("SEARCH_FOLDER", folder.toString(), "SEARCH_BUCKET", "unused");
    return MediaStores.snapshots(new Environment(variables));
  }

  @Test
  void no_key_leads_out_of_the_folder() {
    for (var key : List.of("../x", "a/../../x", "/etc/passwd", "a//b", ".", "", "a\\b")) {
      assertThatThrownBy(() -> store().put(key, text("x"), null))
          .as(key)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void nothing_half_written_is_left_behind() throws IOException {
    store().put("a1b2/xa-mot.zip", text("whole"), null);

    try (var files = Files.list(folder.resolve("a1b2"))) {
      assertThat(files).containsExactly(folder.resolve("a1b2/xa-mot.zip"));
    }
  }
}
