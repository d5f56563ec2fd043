package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Figure;

/** How YAML says who a site is and what an article is, and what is said where it does not. */
class FrontMatterTest extends FolderCase {
  @Test
  void one_mistake_in_yaml_is_one_fault() throws IOException {
    folder.extras();
    folder.replace("articles/ngay-hoi.md", "lead: Sáng nay.", "lead: Sáng: nay: vui");
    folder.replace("articles/ngay-hoi.md", "Một đoạn", "[Một](../files/ke-hoach.pdf) đoạn");

    assertThat(faults())
        .containsExactly(
            "articles/ngay-hoi.md:6: is no YAML: mapping values are not allowed here; if it is"
                + " text, write lead: \"Sáng: nay: vui\"");
  }

  @Test
  void a_part_that_is_none_is_told_by_its_name_and_nothing_more() throws IOException {
    folder.replace(
        "articles/ngay-hoi.md",
        "image:\n  file: ../images/hoi.png\n  alt: Sân đình\n  caption: Trước giờ khai hội\n",
        "image: ../images/hoi.png\nattachments: [../files/a.pdf]\nformerSlugs: hoi\n");
    folder.replace("site.yaml", "[anbinhdong.example.vn]", "localhost");
    folder.replace("site.yaml", "visits:\n  carriedOver: 1200", "visits: 10\nalert: xin chào");
    folder.replace("site.yaml", "sections:", "sections:\n  - tin\n  - name: Tin");

    assertThat(faults())
        .containsExactly(
            "articles/ngay-hoi.md:7: image: must be names with values, such as \"file: ...\"",
            "articles/ngay-hoi.md:8: attachments: must be names with values, such as \"file: ...\"",
            "articles/ngay-hoi.md:9: formerSlugs: must be a list: write formerSlugs: [hoi]",
            "site.yaml:3: hosts: must be a list: write hosts: [localhost]",
            "site.yaml:10: sections: must be names with values, such as \"slug: ...\"",
            "site.yaml:11: sections: slug: is missing",
            "site.yaml:16: visits: must be names with values, such as \"carriedOver: ...\"",
            "site.yaml:17: alert: must be names with values, such as \"text: ...\"");
  }

  @Test
  void text_is_kept_composed_however_it_was_typed() throws IOException, FaultyFolder {
    for (var file : List.of("site.yaml", "articles/ngay-hoi.md")) {
      var typed = Files.readString(root.resolve(file));
      var apart = Normalizer.normalize(typed.split("\n---\n", -1)[0], Normalizer.Form.NFD);
      folder.put(file, apart + typed.substring(typed.split("\n---\n", -1)[0].length()));
    }
    var content = ContentFolder.read(root, CLOCK);

    var article = content.articles().get(1).article();
    assertThat(article.title()).isEqualTo("Ngày hội \"Xuân về\"");
    assertThat(article.lead()).isEqualTo("Sáng nay.");
    assertThat(article.image()).extracting(Figure::alt).isEqualTo("Sân đình");
    assertThat(content.site().name()).isEqualTo("Trang thông tin điện tử xã An Bình Đông");
    assertThat(content.site().sections().getLast().name()).isEqualTo("Văn hóa");
  }

  @Test
  void what_readers_see_on_one_line_has_one() throws IOException, FaultyFolder {
    folder.replace("articles/ngay-hoi.md", "title: \"Ngày hội", "title: |\n  Ngày\n\n  hội\n#");
    folder.replace("articles/ngay-hoi.md", "Trần Thị Mẫu", "\"Trần\\u2028Mẫu\"");
    folder.replace("articles/ngay-hoi.md", "lead: Sáng nay.", "lead: |\n  Sáng nay.\n  Vui.");

    var article = ContentFolder.read(root, CLOCK).articles().get(1).article();

    assertThat(article.title()).isEqualTo("Ngày hội");
    assertThat(article.author()).isEqualTo("Trần Mẫu");
    assertThat(article.lead()).isEqualTo("Sáng nay.\nVui.");
  }

  @Test
  void an_article_without_front_matter_is_a_fault() throws IOException {
    folder.put("articles/ngay-hoi.md", "# Ngày hội\n");

    assertThat(faults())
        .containsExactly(
            "articles/ngay-hoi.md:1: must begin with a line --- , YAML, and another line ---");
  }

  @Test
  void the_lines_around_front_matter_may_have_spaces_and_empty_lines_before()
      throws IOException, FaultyFolder {
    var plain = ContentFolder.read(root, CLOCK).articles();

    folder.put("articles/ngay-hoi.md", "\n  \n" + FolderMaker.ARTICLE.replace("---\n", "--- \t\n"));

    assertThat(ContentFolder.read(root, CLOCK).articles()).isEqualTo(plain);
    folder.replace("articles/ngay-hoi.md", "author:", "autor:");
    folder.replace("articles/ngay-hoi.md", "![Trống hội](../images/hoi.png)", "![](khong.png)");
    assertThat(faults())
        .containsExactly(
            "articles/ngay-hoi.md:4: author: is missing",
            "articles/ngay-hoi.md:7: autor: there is no such name here",
            "articles/ngay-hoi.md:17: khong.png: must be ../images/<file>");
  }

  @Test
  void an_article_may_end_with_its_front_matter() throws IOException, FaultyFolder {
    var front = FolderMaker.ARTICLE.split("\n\n", 2)[0];
    folder.put("articles/ngay-hoi.md", front);

    assertThat(front).endsWith("\n---");
    assertThat(ContentFolder.read(root, CLOCK).articles().get(1).article().body()).isEmpty();
  }

  @Test
  void front_matter_that_does_not_end_is_said_to_be_so() throws IOException {
    folder.put("articles/ngay-hoi.md", FolderMaker.ARTICLE.replace("\n---\n", "\n----\n"));
    folder.put("articles/lich-tiep-cong-dan.md", "---");

    assertThat(faults())
        .containsExactly(
            "articles/lich-tiep-cong-dan.md:1: the closing --- is missing, or not on a line of its"
                + " own",
            "articles/ngay-hoi.md:1: the closing --- is missing, or not on a line of its own");
  }

  @Test
  void a_picture_must_say_what_it_shows() throws IOException {
    folder.replace("articles/ngay-hoi.md", "  alt: Sân đình\n", "");

    assertThat(faults()).containsExactly("articles/ngay-hoi.md:8: image: alt: is missing");
  }

  @Test
  void only_what_is_withdrawn_has_a_reason_for_it() throws IOException {
    folder.replace("articles/ngay-hoi.md", "lead:", "withdrawnBecause: Sai\nstatus: gone\nlead:");

    assertThat(faults())
        .containsExactly(
            "articles/ngay-hoi.md:6: withdrawnBecause: goes with status: withdrawn only",
            "articles/ngay-hoi.md:7: status: must be draft, submitted, returned, published or withdrawn");
  }
}
