package vn.congxa.folder;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A right folder for each test, to be changed and read. */
abstract class FolderCase {
  /** Half an hour into 2027, where the site is. */
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-31T17:30:00Z"), ZoneOffset.UTC);

  @TempDir Path root;
  FolderMaker folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = new FolderMaker(root);
    folder.make();
  }

  /** Everything that is wrong with the folder, and something is. */
  List<String> faults() {
    return assertThrows(FaultyFolder.class, () -> ContentFolder.read(root, CLOCK)).faults().stream()
        .map(FolderFault::toString)
        .toList();
  }
}
