package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.content.Status;
import vn.congxa.tthc.Counts;

class ContentFolderTest extends FolderCase {
  @Test
  void a_folder_is_read_as_a_site_its_articles_images_and_reports() throws FaultyFolder {
    var content = ContentFolder.read(root, CLOCK);

    assertThat(content.site().name()).isEqualTo("Trang thông tin điện tử xã An Bình Đông");
    assertThat(content.site().carriedOver()).isEqualTo(1200);
    assertThat(content.images()).hasSize(1);
    assertThat(content.reports()).hasSize(2);
    assertThat(content.reports().getFirst().counts()).isEqualTo(new Counts(10, 1));
    assertThat(content.reports().getFirst().fields()).hasSize(2);
    var article = content.articles().get(1).article();
    assertThat(article.title()).isEqualTo("Ngày hội \"Xuân về\"");
    assertThat(article.publishedAt()).isEqualTo(Instant.parse("2026-02-01T01:00:00Z"));
    assertThat(article.updatedAt()).isEqualTo(article.publishedAt());
    assertThat(article.status()).isEqualTo(Status.PUBLISHED);
    assertThat(article.version()).isEqualTo(1);
    var file = content.images().getFirst().file();
    assertThat(file.name()).startsWith("an-binh-dong.").endsWith(".png");
    assertThat(article.image())
        .isEqualTo(new Figure(file.name(), "Sân đình", "Trước giờ khai hội", 30, 20, List.of(30)));
    assertThat(article.body())
        .isEqualTo(
            """
            <p>Một đoạn <strong>đậm</strong>.</p>
            <p><picture><source type="image/webp" srcset="%2$s.30.webp 30w" sizes="%3$s">\
            <img src="%1$s" alt="Trống hội" width="30" height="20" loading="lazy" decoding="async" \
            srcset="%2$s.30.jpg 30w" sizes="%3$s"></picture></p>\
            """
                .formatted(
                    file.url(), file.url().replace(".png", ""), "(min-width: 48rem) 44rem, 100vw"));
  }

  @Test
  void every_fault_of_every_file_is_told_at_once_with_its_line() throws IOException {
    folder.replace("site.yaml", "  - slug: tin-xa", "  - slug: Tin Xã");
    folder.replace("articles/ngay-hoi.md", "author:", "autor:");
    folder.replace("articles/ngay-hoi.md", "08:00:00+07:00", "08:00:00");
    folder.replace("articles/ngay-hoi.md", "![Trống hội](../images/hoi.png)", "![](khong.png)");
    folder.put("articles/Khong Dung.md", "x");
    folder.put("images/hoi.png", "not an image");
    folder.replace("tthc.csv", "Hộ tịch,6,0", "Hộ tịch,7,-1");
    folder.put("thumbs.txt", "x");

    assertThat(faults())
        .contains(
            "articles/Khong Dung.md: must be named <slug>.md: a-z, 0-9 and hyphens, at most 120"
                + " characters",
            "articles/lich-tiep-cong-dan.md:3: section: tin-xa is none of the sections in"
                + " site.yaml",
            "articles/ngay-hoi.md:2: author: is missing",
            "articles/ngay-hoi.md:4: publishedAt: must be a time with its offset, such as"
                + " 2026-06-01T09:28:09+07:00",
            "articles/ngay-hoi.md:5: autor: there is no such name here",
            "articles/ngay-hoi.md:15: khong.png: must be ../images/<file>",
            "images/hoi.png: is neither JPEG, PNG, WebP nor GIF, whatever its name says",
            "site.yaml:10: sections: slug: use a-z, 0-9 and hyphens, at most 120 characters",
            "thumbs.txt: is no part of a content folder",
            "tthc.csv:3: late: must be a whole number from 0 to 10000000");
  }

  @Test
  void a_site_must_say_who_it_is() throws IOException {
    folder.put("site.yaml", "id: an-binh-dong\nname: \"\"\nhosts: [Xa.VN:80, a.vn, a.vn]\n");

    assertThat(faults())
        .contains(
            "site.yaml:2: name: must not be empty",
            "site.yaml:3: hosts: Xa.VN:80 is no host name in lower case, without a port",
            "site.yaml:3: hosts: a.vn is given twice",
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

  @Test
  void text_in_another_encoding_is_told_with_its_line() throws IOException {
    folder.put(
        "articles/ngay-hoi.md",
        "---\ntitle: x\nlead: \u00e0\n---\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(faults())
        .containsExactly("articles/ngay-hoi.md:3: is not in UTF-8 from here on: save it as UTF-8");
  }

  @Test
  void a_file_from_windows_is_read_like_any_other() throws IOException, FaultyFolder {
    folder.put("articles/ngay-hoi.md", "\uFEFF" + FolderMaker.ARTICLE.replace("\n", "\r\n"));

    assertThat(ContentFolder.read(root, CLOCK).articles()).hasSize(2);
  }

  @Test
  void a_picture_below_lines_that_word_broke_is_told_with_its_line() throws IOException {
    folder.replace("articles/ngay-hoi.md", "Một đoạn", "Một\u000Bđoạn\u2028");
    folder.replace("articles/ngay-hoi.md", "![Trống hội](../images/hoi.png)", "![](khong.png)");

    assertThat(faults())
        .containsExactly("articles/ngay-hoi.md:15: khong.png: must be ../images/<file>");
  }

  @Test
  void no_link_and_no_path_leads_out_of_the_folder(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.md"), FolderMaker.SECOND);
    Files.createSymbolicLink(root.resolve("articles/secret.md"), elsewhere.resolve("secret.md"));
    folder.replace("articles/ngay-hoi.md", "file: ../images/hoi.png", "file: ../../hoi.png");

    assertThat(faults())
        .containsExactly(
            "articles/ngay-hoi.md:8: ../../hoi.png: must be ../images/<file>",
            "articles/secret.md: is a link: put the file itself here");
  }

  @Test
  void images_in_a_folder_elsewhere_are_not_taken(@TempDir Path elsewhere) throws IOException {
    Files.move(root.resolve("images/hoi.png"), elsewhere.resolve("hoi.png"));
    Files.delete(root.resolve("images"));
    Files.createSymbolicLink(root.resolve("images"), elsewhere);

    assertThat(faults()).containsExactly("images: must be a folder, and not a link to one");
  }

  @Test
  void a_text_that_is_too_long_is_a_fault() throws IOException {
    folder.put("articles/ngay-hoi.md", FolderMaker.ARTICLE + "a ".repeat(Article.LONGEST_BODY / 2));

    assertThat(faults()).containsExactly("articles/ngay-hoi.md:12: the text is longer than 300000");
  }

  @Test
  void counts_that_cannot_be_are_faults() throws IOException {
    folder.put(
        "tthc.csv",
        """
        year,month,updated_at,field,on_time,late
        2026,1,2026-01-31T16:00:00+07:00,,10,1
        2026,1,2026-01-31T16:00:00+07:00,Hộ tịch,6,0
        2026,1,2026-01-31T16:00:00+07:00,hộ  tịch,4,1
        2026,2,2026-02-28T16:00:00+07:00,,9,1
        2026,3,2026-03-31T16:00:00+07:00,Hộ tịch,9,1
        2026,4,2026-04-30T16:00:00+07:00,,20,1
        2026,4,2026-04-30T16:00:00+07:00,Hộ tịch,9,1
        2026,5,2026-05-31T16:00:00+07:00,,30,1
        2026,5,2026-05-31T17:00:00+07:00,,30,1
        2026,13,2026-05-31,,1.5,x
        2026,6
        """);

    assertThat(faults())
        .containsExactly(
            "tthc.csv:2: the field hộ tịch is given twice",
            "tthc.csv:6: the month has no total: a line with an empty field",
            "tthc.csv:7: on_time: the month's fields add up to 9, which differs from its total",
            "tthc.csv:10: the month's total is given twice",
            "tthc.csv:11: month: must be a whole number from 1 to 12",
            "tthc.csv:11: updated_at: must be a time with its offset, such as"
                + " 2026-06-01T08:00:00+07:00",
            "tthc.csv:11: on_time: must be a whole number from 0 to 10000000",
            "tthc.csv:11: late: must be a whole number from 0 to 10000000",
            "tthc.csv:12: has 2 values");
  }

  @Test
  void counts_that_fall_are_a_fault_unless_said_to_be_a_correction() throws Exception {
    var falling = FolderMaker.TTHC.replace(",,25,1", ",,9,1");
    folder.put("tthc.csv", falling);

    assertThat(faults())
        .containsExactly(
            "tthc.csv:5: on_time: of the total falls from 10 to 9, though counts run from 1"
                + " January; if it is right, see \"correction\"");

    folder.put(
        "tthc.csv",
        falling
            .replace("late\n", "late,correction\n")
            .replaceAll("(?m)^(2026,1.*)$", "$1,")
            .replace(",,9,1", ",,9,1,yes"));
    assertThat(ContentFolder.read(root, CLOCK).reports()).hasSize(2);
  }

  @Test
  void nothing_was_counted_later_than_now_or_for_a_year_after_the_next() throws Exception {
    folder.put(
        "tthc.csv",
        """
        year,month,updated_at,field,on_time,late
        2027,1,2027-01-01T00:30:00+07:00,,10,1
        2027,2,2027-01-01T00:30:01+07:00,,10,1
        2028,1,2027-01-01T00:00:00+07:00,,10,1
        2029,1,2027-01-01T00:00:00+07:00,,10,1
        """);

    assertThat(faults())
        .containsExactly(
            "tthc.csv:3: updated_at: lies ahead of this machine's clock",
            "tthc.csv:5: year: must be a whole number from 2000 to 2028");
  }

  @Test
  void a_year_is_no_larger_than_the_portal_can_store_it() throws Exception {
    var rows = new StringBuilder("year,month,updated_at,field,on_time,late\n");
    rows.append("2025,12,2026-01-01T08:00:00+07:00,,0,0\n");
    for (var month = 1; month <= 9; month++) {
      if (month == 9) {
        folder.put("tthc.csv", rows.toString());
        assertThat(ContentFolder.read(root, CLOCK).reports()).hasSize(9);
      }
      var start = "2026,%s,2026-12-01T08:00:00+07:00,".formatted(month);
      rows.append(start).append(",0,0\n");
      for (var field = 100; field < 200; field++) {
        rows.append(start).append("ặ".repeat(117)).append(field).append(",0,0\n");
      }
    }
    folder.put("tthc.csv", rows.toString());

    assertThat(faults())
        .containsExactly("tthc.csv:3: the year has more fields, or longer names, than it can hold");
  }
}
