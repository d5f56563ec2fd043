package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
            <p><img src="%s" alt="Trống hội" width="30" height="20"></p>\
            """
                .formatted(file.url()));
    assertThat(article.figures())
        .containsExactly(new Figure(file.name(), "Trống hội", null, 30, 20, List.of(30)));
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

    assertThat(faults())
        .containsExactly("articles/ngay-hoi.md:12: the text is longer than 1000000 bytes");
  }
}
