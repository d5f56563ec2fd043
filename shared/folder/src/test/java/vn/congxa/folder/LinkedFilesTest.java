package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is a link, or no file at all, is said: nothing that a folder names is passed over. */
class LinkedFilesTest extends FolderCase {
  @TempDir Path elsewhere;

  @Test
  void each_file_of_a_folder_that_is_a_link_is_a_fault() throws IOException {
    folder.extras();
    for (var file :
        List.of(
            "site.yaml",
            "tthc.csv",
            "redirects.csv",
            "images/hoi.png",
            "files/ke-hoach.pdf",
            "articles/ngay-hoi.md")) {
      var there = elsewhere.resolve(root.resolve(file).getFileName());
      Files.move(root.resolve(file), there);
      Files.createSymbolicLink(root.resolve(file), there);

      assertThat(faults()).as(file).containsExactly(file + ": is a link: put the file itself here");

      Files.delete(root.resolve(file));
      Files.createSymbolicLink(root.resolve(file), elsewhere.resolve("nowhere"));
      assertThat(faults()).as(file).containsExactly(file + ": is a link: put the file itself here");

      Files.delete(root.resolve(file));
      Files.createDirectory(root.resolve(file));
      assertThat(faults()).as(file).containsExactly(file + ": is missing, or no file");

      Files.delete(root.resolve(file));
      Files.move(there, root.resolve(file));
    }
  }

  @Test
  void each_part_of_a_folder_that_is_a_link_is_a_fault() throws IOException {
    folder.extras();
    for (var part : List.of("articles", "images", "files")) {
      Files.move(root.resolve(part), elsewhere.resolve(part));
      Files.createSymbolicLink(root.resolve(part), elsewhere.resolve(part));

      assertThat(faults())
          .as(part)
          .containsExactly(part + ": must be a folder, and not a link to one");

      Files.delete(root.resolve(part));
      Files.move(elsewhere.resolve(part), root.resolve(part));
    }
  }

  @Test
  void the_folder_itself_may_be_reached_by_a_link() throws Exception {
    var link = Files.createSymbolicLink(elsewhere.resolve("now"), root);

    assertThat(ContentFolder.read(link, CLOCK).articles()).hasSize(2);
  }
}
