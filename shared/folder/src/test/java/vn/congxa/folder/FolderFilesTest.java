package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {
  @TempDir Path folder;

  @Test
  void a_large_sites_export_can_be_listed_again_and_more_than_the_most_is_a_fault()
      throws IOException {
    Files.createDirectory(folder.resolve("articles"));
    for (var i = 0; i <= 20_000; i++) {
      Files.createFile(folder.resolve("articles/bai-%s.md".formatted(i)));
    }
    var faults = new FolderFaults();
    var files = new FolderFiles(folder, faults);

    assertThat(files.names("articles")).hasSize(20_001);
    assertThat(faults.areNone()).isTrue();
    assertThat(files.names("articles", 20_000)).isEmpty();
    assertThat(faults.areNone()).isFalse();
  }
}
