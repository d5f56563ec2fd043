package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is no character, or none that readers see, comes in by no way. */
class CharactersTest extends FolderCase {
  @Test
  void half_a_character_that_yaml_escapes_is_a_fault() throws IOException {
    folder.replace("articles/ngay-hoi.md", "lead: Sáng nay.", "lead: \"Vui \\ud83d\"");
    folder.replace("articles/ngay-hoi.md", "alt: Sân đình", "alt: \"\\udc4d Vui\"");
    folder.replace("site.yaml", "Lê Văn Mẫu", "\"Lê \\ud83d\"");

    assertThat(faults())
        .containsExactly(
            "articles/ngay-hoi.md:6: lead: has U+D83D in it, which is no character",
            "articles/ngay-hoi.md:9: image: alt: has U+DC4D in it, which is no character",
            "site.yaml:5: editorInChief: has U+D83D in it, which is no character");
  }

  @Test
  void a_whole_character_of_two_halves_is_text() throws Exception {
    folder.replace("articles/ngay-hoi.md", "lead: Sáng nay.", "lead: \"Vui \\U0001F44D👍\"");

    var articles = ContentFolder.read(root, CLOCK).articles();

    assertThat(articles.get(1).article().lead()).isEqualTo("Vui 👍👍");
  }

  @Test
  void noncharacters_and_control_characters_that_yaml_escapes_are_faults() throws IOException {
    folder.replace("articles/ngay-hoi.md", "lead: Sáng nay.", "lead: \"Vui \\ufffe\"");
    folder.replace("articles/ngay-hoi.md", "alt: Sân đình", "alt: \"Vui \\u0085\\u0001\"");
    folder.replace("articles/ngay-hoi.md", "file: ../images", "file: \"../images\\0\" #");
    folder.replace("site.yaml", "Văn hóa", "\"Văn \\U0001FFFF\"");
    folder.replace("site.yaml", "address: An Bình Đông", "address: \"Thôn \\x7f\"");

    assertThat(faults())
        .containsExactly(
            "articles/ngay-hoi.md:6: lead: has U+FFFE in it, which is no character",
            "articles/ngay-hoi.md:8: image: file: has the control character U+0000 in it",
            "articles/ngay-hoi.md:8: ../images\uFFFD: must be ../images/<file>",
            "articles/ngay-hoi.md:9: image: alt: has the control character U+0085 in it",
            "site.yaml:6: address: has the control character U+007F in it",
            "site.yaml:13: sections: name: has U+1FFFF in it, which is no character");
  }

  @Test
  void what_stands_in_a_file_as_it_is_is_told_with_its_line() throws IOException {
    folder.replace("articles/ngay-hoi.md", "đậm", "đậm\uFFFF");
    folder.replace("articles/lich-tiep-cong-dan.md", "Văn phòng", "Văn \u0001phòng");
    folder.replace("site.yaml", "An Bình Đông\nphone", "An \uFDD0\nphone");
    folder.replace("tthc.csv", "Hộ tịch", "Hộ \u001Btịch");

    assertThat(faults())
        .containsExactly(
            "articles/lich-tiep-cong-dan.md:5: has the control character U+0001 in it",
            "articles/ngay-hoi.md:13: has U+FFFF in it, which is no character",
            "site.yaml:6: has U+FDD0 in it, which is no character",
            "tthc.csv:3: has the control character U+001B in it");
  }

  @Test
  void a_field_of_control_characters_is_no_empty_one() throws IOException {
    folder.replace("tthc.csv", "+07:00,,25,1", "+07:00,\t,25,1");
    folder.replace("tthc.csv", "Hộ tịch", "\u000B");
    folder.replace("tthc.csv", "\"Đất đai, nhà ở\"", "\"\n\"");

    assertThat(faults())
        .containsExactly(
            "tthc.csv:3: has the control character U+000B in it",
            "tthc.csv:5: has the control character U+000A in it",
            "tthc.csv:6: has the control character U+0009 in it");
  }

  @Test
  void what_a_body_writes_as_a_number_is_a_fault_or_goes() throws Exception {
    for (var number : List.of("x1FFFF", "xFDD0", "x96")) {
      folder.put("articles/ngay-hoi.md", FolderMaker.ARTICLE + "\nVui &#" + number + "; lên\n");

      assertThat(faults()).hasSize(1);
      assertThat(faults().getFirst()).startsWith("articles/ngay-hoi.md:12: the text has ");
    }
    for (var number : List.of("xD83D", "xFFFE", "1")) {
      folder.put("articles/ngay-hoi.md", FolderMaker.ARTICLE + "\nVui &#" + number + "; lên\n");

      var articles = ContentFolder.read(root, CLOCK).articles();
      assertThat(articles.get(1).article().body()).endsWith("<p>Vui lên</p>");
    }
  }
}
