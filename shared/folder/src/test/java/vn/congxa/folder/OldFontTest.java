package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OldFontTest extends FolderCase {
  /** "Lúa mùa năm nay chín đều khắp đồng ruộng", with letters as old fonts had them. */
  private static final String TCVN3 = "Lóa mïa n¨m nay chÝn ®Òu kh¾p ®ång ruéng";

  private static final String VNI =
      "Luùa muøa naêm nay chín ñeàu khaép ñoàng ruoäng, thoân xoùm vui veû";

  @Test
  void text_for_an_old_font_is_told_and_taken_as_it_is() throws Exception {
    folder.replace("articles/ngay-hoi.md", "Một đoạn", TCVN3 + "\n\nMột đoạn");
    folder.replace("articles/lich-tiep-cong-dan.md", "Văn phòng", "Văn phòng\nlead: " + VNI);
    folder.replace("tthc.csv", "Hộ tịch", "Hoä tòch, vieäc hoä, beänh".replace(",", ""));

    var content = ContentFolder.read(root, CLOCK);

    assertThat(content.articles().get(1).article().body()).contains(TCVN3);
    assertThat(content.warnings())
        .extracting(FolderFault::toString)
        .containsExactly(
            "articles/lich-tiep-cong-dan.md:6: seems to be in VNI, which can be read in an old"
                + " font alone: make Unicode of it",
            "articles/ngay-hoi.md:13: seems to be in TCVN3, which can be read in an old font"
                + " alone: make Unicode of it",
            "tthc.csv:3: seems to be in VNI, which can be read in an old font alone: make Unicode"
                + " of it");
  }

  @Test
  void vietnamese_units_signs_and_foreign_names_are_no_old_font() {
    for (var text :
        List.of(
            "Hoà bình, quý I, khoẻ, thuỷ lợi, hoá đơn, tuổi, Quỹ, giõng, của, khuê, toàn, quản lý",
            "Diện tích 120 m², 5 µm, 3 °C, © UBND xã, «Lúa vàng», Phần mềm A®, số 2ª",
            "Noël, Citroën, café, naïve, São Paulo, Müller, Curaçao, fiancée",
            "Ủy ban nhân dân xã")) {
      assertThat(OldFont.in(text)).as(text).isEmpty();
    }
  }

  @Test
  void a_faulty_folder_tells_its_warnings_too() throws IOException {
    folder.replace("articles/ngay-hoi.md", "Một đoạn", TCVN3);
    folder.replace("articles/ngay-hoi.md", "author:", "autor:");

    var told = assertThrows(FaultyFolder.class, () -> ContentFolder.read(root, CLOCK));
    assertThat(told.faults()).hasSize(2);
    assertThat(told.warnings()).hasSize(1);
  }
}
