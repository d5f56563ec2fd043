package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * What stands in front matter is read as it is written, or is a fault that says how to write it.
 */
class WrittenTextTest extends FolderCase {
  private static final String FILE = "articles/ngay-hoi.md";

  /** What anybody would take for a comment, or for YAML's own ways to write a text. */
  private static final Pattern COMMENTED =
      Pattern.compile("(?:\\s*|.*\\s\\s)#(?:\\s.*)?|\\s*['\"].*|\\s*[|>][0-9-]*\\s*");

  @Test
  void a_text_that_yaml_would_cut_at_a_number_sign_is_a_fault() throws IOException {
    folder.replace(FILE, "title: \"Ngày hội \\\"Xuân về\\\"\"", "title: Ngày hội #3 ở đình");
    folder.replace(FILE, "lead: Sáng nay.", "lead: #vui");
    folder.replace(FILE, "alt: Sân đình", "alt: Sân # 2");
    folder.replace("site.yaml", "name: Văn hóa", "name: Văn hóa  #1");

    assertThat(faults())
        .containsExactly(
            FILE + ":2: title: YAML ends it at the #: write title: \"Ngày hội #3 ở đình\"",
            FILE + ":6: lead: YAML ends it at the #: write lead: \"#vui\"",
            FILE + ":9: image: alt: YAML ends it at the #: write alt: \"Sân # 2\"",
            "site.yaml:13: sections: name: YAML ends it at the #: write name: \"Văn hóa  #1\"");
  }

  @Test
  void a_text_of_lines_that_are_not_there_is_a_fault_where_something_follows_its_sign()
      throws IOException {
    folder.replace(FILE, "lead: Sáng nay.", "lead: | ## xem dưới");

    assertThat(faults())
        .containsExactly(FILE + ":6: lead: YAML ends it at the #: write lead: \"| ## xem dưới\"");
  }

  @Test
  void a_comment_that_stands_off_is_none_of_the_text() throws Exception {
    folder.replace(FILE, "lead: Sáng nay.", "lead: Sáng #nay\n  vui.  # hai dòng\n# cả dòng");
    folder.replace(FILE, "+07:00", "+07:00 # giờ Việt Nam");
    folder.replace(FILE, "lead: Sáng #nay\n ", "lead: Sáng nay\n ");
    folder.replace(FILE, "caption: Trước giờ khai hội", "caption: # chưa có");

    var article = ContentFolder.read(root, CLOCK).articles().get(1).article();

    assertThat(article.lead()).isEqualTo("Sáng nay vui.");
  }

  @Test
  void a_text_that_begins_with_a_sign_of_yamls_is_a_fault_that_says_how_to_write_it()
      throws IOException {
    var reasons =
        Map.of(
            "&Vui nhộn", "has a &, which YAML takes for its own",
            "!Khan cấp", "has a !, which YAML takes for its own",
            "*Rất vui*", "has a *, which YAML takes for its own",
            "!Khẩn cấp", "is no YAML: ",
            "@xã", "is no YAML: found character '@'",
            "`xã`", "is no YAML: found character '`'",
            "%5 tăng", "is no YAML: found character '%'",
            "[Tin] vui", "is no YAML: ",
            "'Ngày' hội", "is no YAML: ",
            ">Vui", "is no YAML: ");
    for (var reason : reasons.entrySet()) {
      folder.make();
      folder.replace(FILE, "Sáng nay.", reason.getKey());

      assertThat(faults()).as(reason.getKey()).hasSize(1);
      assertThat(faults().getFirst())
          .startsWith(FILE + ":6: " + reason.getValue())
          .endsWith("; if it is text, write lead: \"" + reason.getKey() + "\"");
    }
  }

  @Test
  void references_and_kinds_in_lists_are_faults_too() throws IOException {
    folder.replace("site.yaml", "[anbinhdong.example.vn]", "&h\n  - !a anbinhdong.example.vn");

    assertThat(faults())
        .containsExactly(
            "site.yaml:3: has a &, which YAML takes for its own; if it is text, write"
                + " hosts: \"&h\"");
  }

  @Test
  void codes_of_characters_are_the_characters() throws Exception {
    folder.replace(
        FILE,
        "title: \"Ngày hội \\\"Xuân về\\\"\"",
        "title: \"Hội &#8220;Xuân&#x201D; &amp;amp; Tết &quot;Dậu&quot; AT&T; &\"");
    folder.replace(FILE, "alt: Sân đình", "alt: S&acirc;n đ&igrave;nh");

    var article = ContentFolder.read(root, CLOCK).articles().get(1).article();

    assertThat(article.title()).isEqualTo("Hội “Xuân” & Tết \"Dậu\" AT&T; &");
    assertThat(article.image()).extracting(f -> f.alt()).isEqualTo("Sân đình");
  }

  @Test
  void a_code_of_what_is_no_character_is_a_fault() throws IOException {
    folder.replace(FILE, "Sáng nay.", "Sáng &#7; nay");

    assertThat(faults()).containsExactly(FILE + ":6: lead: has the control character U+0007 in it");
  }

  @Property
  void a_plain_text_is_read_whole_or_not_at_all(@ForAll @From("texts") String text)
      throws IOException {
    var faults = new FolderFaults();
    var form = FolderYaml.read(YamlSource.of("x", 1, "a: " + text + "\nb: sau", faults));
    var read = form.lines("a", 500);

    if (faults.areNone()) {
      assertThat(read).isEqualTo(text.strip());
    } else {
      var told = assertThrows(FaultyFolder.class, faults::orThrow);
      assertThat(told.faults()).hasSize(1);
    }
  }

  @Property
  void a_text_in_quotation_marks_is_read_as_it_was(@ForAll @From("texts") String text) {
    var faults = new FolderFaults();
    var yaml = "a: " + FolderYaml.quoted(text) + "\n";

    assertThat(FolderYaml.read(YamlSource.of("x", 1, yaml, faults)).lines("a", 500))
        .isEqualTo(text.strip());
    assertThat(faults.areNone()).isTrue();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "#", "&", "!", "*", "%", "@", "`", ":", "-", "?", "|", ">", "[", "]", "{", "}", ",",
            "'", "\"", " ", " ", "xã", "hội", "2")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> "x".repeat(parts.size() % 2) + String.join("", parts))
        .filter(text -> !text.isBlank() && !COMMENTED.matcher(text).matches());
  }
}
