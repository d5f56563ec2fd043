package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a folder says of its site. */
class FolderSiteTest extends FolderCase {
  @Test
  void a_site_must_say_who_it_is() throws IOException {
    folder.put(
        "site.yaml", "id: an-binh-dong\nname: \"\"\nhosts: [Xa.VN:80, a.vn, a.vn, \"*.b.vn\"]\n");

    assertThat(faults())
        .contains(
            "site.yaml:2: name: must not be empty",
            "site.yaml:3: hosts: Xa.VN:80 is no host name in lower case, without a port",
            "site.yaml:3: hosts: a.vn is given twice",
            "site.yaml:3: hosts: *.b.vn is a wildcard: name each host of the site",
            "site.yaml:1: editorInChief: is missing",
            "site.yaml:1: timeZone: is missing");
  }

  @Test
  void what_is_wrong_with_the_site_hides_nothing_else() throws IOException {
    folder.replace("articles/ngay-hoi.md", "author:", "autor:");
    folder.put("images/hoi.png", "not an image");
    folder.replace("tthc.csv", ",,25,1", ",,25,x");
    var others =
        List.of(
            "articles/ngay-hoi.md:2: author: is missing",
            "articles/ngay-hoi.md:5: autor: there is no such name here",
            "images/hoi.png: is neither JPEG, PNG, WebP nor GIF, whatever its name says",
            "tthc.csv:5: late: must be a whole number from 0 to 10000000");
    var spoilt =
        Map.of(
            "id: [",
            "site.yaml:1: is no YAML: ",
            "- a\n- b",
            "site.yaml:1: must be names with values, such as \"title: ...\"",
            "",
            "site.yaml:1: says nothing",
            FolderMaker.SITE.replace("id: an-binh-dong\n", ""),
            "site.yaml:1: id: is missing",
            FolderMaker.SITE.replace("an-binh-dong", "''"),
            "site.yaml:1: id: must not be empty",
            FolderMaker.SITE.replace("an-binh-dong", "An Bình"),
            "site.yaml:1: id: use a-z, 0-9 and hyphens, at most 120 characters");
    for (var site : spoilt.entrySet()) {
      folder.put("site.yaml", site.getKey());

      assertThat(faults()).as(site.getKey()).hasSize(5).containsAll(others);
      assertThat(faults().get(3)).startsWith(site.getValue());
    }

    Files.delete(root.resolve("site.yaml"));
    assertThat(faults())
        .hasSize(5)
        .containsAll(others)
        .contains("site.yaml: is missing, or no file");
  }

  @Test
  void a_site_without_an_id_is_read_to_its_end() throws IOException {
    folder.replace("site.yaml", "id: an-binh-dong\n", "");
    folder.replace("site.yaml", "phone:", "fone:");
    folder.replace("site.yaml", "slug: van-hoa", "slug: the-thao");

    assertThat(faults())
        .containsExactly(
            "articles/ngay-hoi.md:3: section: van-hoa is none of the sections in site.yaml",
            "site.yaml:1: id: is missing",
            "site.yaml:1: phone: is missing",
            "site.yaml:6: fone: there is no such name here");
  }

  @Test
  void yaml_that_is_none_or_meant_to_harm_is_a_fault() throws IOException {
    for (var yaml :
        List.of(
            "id: [",
            "- a\n- b",
            "",
            "id: &a x\nname: *a",
            "id: a\nid: b",
            "id: a\n---\nid: b",
            "? [a]\n: b",
            "id: !!java.net.URL [x]",
            "[".repeat(100_000))) {
      folder.put("site.yaml", yaml);

      assertThat(faults()).as(yaml.substring(0, Math.min(yaml.length(), 30))).isNotEmpty();
    }
  }
}
