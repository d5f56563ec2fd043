package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.site.SiteStore;

/** A folder of folders, and what an import would do. */
class CommunesIT extends CommandCase {
  @TempDir Path all;

  @BeforeEach
  void fill() throws IOException {
    for (var name : List.of("bac", "dong", "nam", "tay")) {
      commune(name, "xa-" + name, name + ".example.vn");
    }
    Files.writeString(all.resolve("README.md"), "Các xã");
  }

  @Test
  void all_communes_come_in_and_the_same_again_changes_nothing() {
    assertThat(run(places(), "import", "--all", all.toString())).isEqualTo(ContentCommand.DONE);
    assertThat(printed())
        .startsWith("[1/4] bac: 6 added, 0 replaced, 0 unchanged")
        .contains("[4/4] tay: 6 added, ")
        .endsWith("4 of 4 folders are in.\n");
    assertThat(sites()).containsOnlyKeys("xa-bac", "xa-dong", "xa-nam", "xa-tay");

    assertThat(run(places(), "import", "--all", all.toString())).isEqualTo(ContentCommand.DONE);
    assertThat(printed()).contains("[1/4] bac: 0 added, 0 replaced, 6 unchanged");
  }

  @Test
  void one_faulty_commune_is_told_by_file_and_line_and_the_others_come_in() throws IOException {
    maker("dong").replace("articles/ngay-hoi.md", "author:", "autor:");
    maker("nam").replace("site.yaml", "id: xa-nam", "id: Xa-Nam");
    Files.writeString(all.resolve("ghi-chu.txt"), "x");

    assertThat(run(places(), "import", "--all", all.toString())).isEqualTo(ContentCommand.NOT_DONE);

    assertThat(printed())
        .contains(
            "dong/articles/ngay-hoi.md:5: autor: there is no such name here\n",
            "nam/site.yaml:1: id: Xa-Nam must be written xa-nam\n",
            "2 of 5 folders are in.\nNOT IMPORTED: dong, ghi-chu.txt, nam. ");
    assertThat(sites()).containsOnlyKeys("xa-bac", "xa-tay");

    maker("dong").replace("articles/ngay-hoi.md", "autor:", "author:");
    run(places(), "import", "--all", all.toString());
    assertThat(printed()).contains("dong: 6 added", "bac: 0 added").contains("3 of 5 folders");
  }

  @Test
  void a_host_or_an_id_that_two_claim_is_told_before_anything_changes() throws IOException {
    run(places(), "import", "--content", root.toString());
    printed();
    maker("bac").replace("site.yaml", "bac.example.vn", "dong.example.vn");
    maker("nam").replace("site.yaml", "nam.example.vn", "anbinhdong.example.vn");
    commune("tay-2", "xa-tay", "tay-2.example.vn");

    assertThat(run(places(), "import", "--all", all.toString())).isEqualTo(ContentCommand.NOT_DONE);

    assertThat(printed())
        .startsWith(
            """
            bac/site.yaml: hosts: dong.example.vn is named by dong too
            dong/site.yaml: hosts: dong.example.vn is named by bac too
            nam/site.yaml: hosts: anbinhdong.example.vn belongs to the site an-binh-dong
            tay/site.yaml: id: xa-tay is named by tay-2 too
            tay-2/site.yaml: id: xa-tay is named by tay too
            0 of 5 folders are in.
            """);
    assertThat(sites()).containsOnlyKeys("an-binh-dong");
  }

  @Test
  void what_an_import_would_do_is_told_and_nothing_is_written() throws IOException {
    assertThat(run(places(), "import", "--all", all.toString(), "--dry-run"))
        .isEqualTo(ContentCommand.DONE);
    assertThat(printed())
        .contains("[1/4] bac: 6 added,")
        .endsWith("4 of 4 folders would come in; nothing was written.\n");
    assertThat(sites()).isEmpty();
    assertThat(media).isEmptyDirectory();
  }

  @Test
  void of_one_folder_too() throws IOException {
    run(places(), "import", "--content", root.toString());
    printed();
    folder.replace("articles/ngay-hoi.md", "title: \"Ngày", "title: \"Mừng ngày");
    folder.put("articles/moi.md", FolderMaker.SECOND);
    folder.replace("tthc.csv", "2026,2,2026-02-28T16:00:00+07:00,,25,1", "");

    assertThat(run(places(), "import", "--content", root.toString(), "--dry-run"))
        .isEqualTo(ContentCommand.DONE);
    assertThat(printed())
        .contains(
            "articles/moi.md: added\n",
            "articles/ngay-hoi.md: replaced\n",
            "1 added, 1 replaced, 4 unchanged",
            "Nothing was written: this is what the import would do.\n");

    run(places(), "import", "--content", root.toString());
    assertThat(printed()).contains("1 added, 1 replaced, 4 unchanged");
  }

  private Map<String, ?> sites() {
    return new SiteStore(db.client(), db.table("ContentTable")).directoryNow().sites();
  }

  private void commune(String name, String id, String host) throws IOException {
    var maker = maker(name);
    maker.make();
    maker.put(
        "site.yaml",
        FolderMaker.SITE.replace("an-binh-dong", id).replace("anbinhdong.example.vn", host));
  }

  private FolderMaker maker(String name) {
    return new FolderMaker(all.resolve(name));
  }
}
