package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterIT extends PortalCase {
  @Test
  void an_exported_edit_may_be_changed_in_the_folder_and_brought_back() throws Exception {
    load(false);
    edit("Ngày hội lớn");
    var exported = out.resolve("export");
    new Exporter(portal).save(SITE, exported, Progress.SILENT);
    new FolderMaker(exported).replace("articles/ngay-hoi.md", "lớn", "rất lớn");

    var summary = new Importer(portal).load(exported, false, Progress.SILENT);

    assertThat(summary.count(Outcome.REPLACED)).isEqualTo(1);
    assertThat(article().title()).isEqualTo("Ngày hội rất lớn");
    assertThat(article().version()).isEqualTo(4);
  }

  @Test
  void what_was_exported_imports_again_to_the_same_state(@TempDir Path otherMedia)
      throws Exception {
    folder.extras();
    folder.replace(
        "articles/ngay-hoi.md",
        "![Trống hội](../images/hoi.png)",
        """
        ![Trống hội](../images/hoi.png "Hồi trống \\"khai hội\\"")

        ![Trống hội](../images/hoi.png)

        | A |
        |---|
        | 1 |

        [lịch](lich-tiep-cong-dan.md), [kế hoạch](../files/ke-hoach.pdf)\
        """);
    folder.replace(
        "articles/ngay-hoi.md",
        "lead: Sáng nay.",
        "lead: \"Sáng: 'nay' #1\"\nstatus: withdrawn\nwithdrawnBecause: Sai ngày");
    load(false);
    edit("Ngày hội: \\ \"lớn\" – 100%");
    var first = out.resolve("first");
    assertThat(new Exporter(portal).save(SITE, first, Progress.SILENT))
        .isEqualTo(new Exporter.Left(List.of(), 0, 0));
    var before = everything();

    var other = empty(otherMedia);
    new Importer(other).load(first, false, Progress.SILENT);
    assertThat(everything()).isEqualTo(before);
    assertThat(Files.readString(first.resolve("articles/ngay-hoi.md")))
        .contains(" \"Hồi trống \\\"khai hội\\\"\")")
        .doesNotContain("<");
    var second = out.resolve("second");
    new Exporter(other).save(SITE, second, Progress.SILENT);

    assertThat(Trees.files(second)).isEqualTo(Trees.files(first));
    assertThat(Trees.files(otherMedia)).isEqualTo(Trees.files(media));
  }

  @Test
  void nothing_is_exported_into_a_folder_that_has_files_in_it() throws Exception {
    load(false);

    assertThatThrownBy(() -> new Exporter(portal).save(SITE, root, Progress.SILENT))
        .hasMessageEndingWith("is not empty");
  }

  @Test
  void an_image_that_the_store_lost_is_told_and_the_rest_exported() throws Exception {
    load(false);
    var image = Objects.requireNonNull(article().image());
    Files.delete(media.resolve("media").resolve(image.file()));

    var missing = new Exporter(portal).save(SITE, out.resolve("export"), Progress.SILENT).missing();

    assertThat(missing).hasSize(1);
    assertThat(missing.getFirst().reason()).contains("is not in the store");
    assertThat(Trees.files(out.resolve("export"))).hasSize(4);
  }
}
