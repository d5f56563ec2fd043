package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link in an article's text leads somewhere, or is a fault: none goes without a word. */
class BodyLinksTest extends FolderCase {
  private static final String ELSEWHERE =
      ": a link leads to https, http, mailto, tel or a path of the site such as /bai-viet/<slug>;"
          + " documents go under attachments";

  @BeforeEach
  void make() throws IOException {
    folder.extras();
  }

  @Test
  void a_link_that_would_be_dropped_is_a_fault_with_its_line() throws IOException {
    folder.replace(
        "articles/lich-tiep-cong-dan.md",
        "| Ngày |",
        """
        # Mục www.example.vn

        [web](www.example.vn) và [mục](#muc)

        [gọi](zalo:0200) <a href='trang.html'>trang</a> [không]()

        [ngoài][x] [tệp](<../tai lieu/a.pdf>)

        [x]: //evil.example "x"

        | Ngày |\
        """);

    assertThat(faults())
        .containsExactly(
            "articles/lich-tiep-cong-dan.md:11: www.example.vn" + ELSEWHERE,
            "articles/lich-tiep-cong-dan.md:11: #muc" + ELSEWHERE,
            "articles/lich-tiep-cong-dan.md:13: zalo:0200" + ELSEWHERE,
            "articles/lich-tiep-cong-dan.md:13: trang.html" + ELSEWHERE,
            "articles/lich-tiep-cong-dan.md:13: \"\"" + ELSEWHERE,
            "articles/lich-tiep-cong-dan.md:15: ../tai lieu/a.pdf" + ELSEWHERE,
            "articles/lich-tiep-cong-dan.md:17: //evil.example" + ELSEWHERE);
  }

  @Test
  void links_that_stay_are_as_they_were() throws Exception {
    var links =
        List.of(
            "https://example.vn/a?b=1&c=%C4%91#d",
            "http://example.vn",
            "mailto:xa@example.vn",
            "tel:+842000000000",
            "/tthc",
            "/bai-viet/ngay-hoi#muc");
    for (var link : links) {
      assertThat(body("[x](" + link + ")"))
          .as(link)
          .startsWith("<p><a href=\"" + link.replace("&", "&amp;") + "\"");
    }
  }

  @Test
  void another_article_of_the_folder_may_be_named_by_its_file() throws Exception {
    for (var name : List.of("lich-tiep-cong-dan.md", "../articles/lich-tiep-cong-dan.md")) {
      assertThat(body("Xem [lịch](" + name + ")."))
          .isEqualTo("<p>Xem <a href=\"/bai-viet/lich-tiep-cong-dan\">lịch</a>.</p>");
    }
  }

  @Test
  void an_article_that_is_not_in_the_folder_is_a_fault() throws IOException {
    folder.put("articles/ngay-hoi.md", FolderMaker.ARTICLE + "\n[lịch](lich.md)\n");

    assertThat(faults())
        .contains("articles/ngay-hoi.md:17: lich.md: there is no such article in this folder");
  }

  @Test
  void an_attachment_may_be_named_by_its_file() throws Exception {
    var html = body("Xem [kế hoạch](../files/ke-hoach.pdf).");

    var file = ContentFolder.read(root, CLOCK).attachments().getFirst().file();
    assertThat(html).isEqualTo("<p>Xem <a href=\"" + file.url() + "\">kế hoạch</a>.</p>");
  }

  @Test
  void a_document_that_is_no_attachment_of_the_article_is_a_fault() throws IOException {
    folder.replace(
        "articles/lich-tiep-cong-dan.md",
        "| Ngày |",
        "[a](../files/ke-hoach.pdf) [b](../files/khong.pdf)\n\n| Ngày |");

    assertThat(faults())
        .containsExactly(
            "articles/lich-tiep-cong-dan.md:9: ../files/ke-hoach.pdf: is none of this article's"
                + " attachments: name it there",
            "articles/lich-tiep-cong-dan.md:9: ../files/khong.pdf: there is no such file");
  }

  @Test
  void a_picture_that_would_be_dropped_is_a_fault_too() throws IOException {
    folder.put("articles/ngay-hoi.md", FolderMaker.ARTICLE + "\n![x](//evil.example/x.png)\n");

    assertThat(faults())
        .containsExactly("articles/ngay-hoi.md:17: //evil.example/x.png: must be ../images/<file>");
  }

  private String body(String markdown) throws IOException, FaultyFolder {
    folder.make();
    folder.extras();
    folder.replace("articles/ngay-hoi.md", "Một đoạn **đậm**.", markdown);
    var body = ContentFolder.read(root, CLOCK).articles().get(1).article().body();
    return body.lines().findFirst().orElseThrow();
  }
}
