package vn.congxa.markup;

import java.text.Normalizer;

/** VNI of Windows: a vowel, and behind it a sign for the marks that it bears. */
final class Vni {
  /** Signs, in small letters, and the marks that they stand for. */
  private static final String TONES = "øùûõï";

  private static final String ROOFS = "âàáåãä"; // the roof alone, then with each tone
  private static final String BOWLS = "êèéúüë";
  private static final String MARKS = "\u0300\u0301\u0309\u0303\u0323";
  private static final String ROOF = "\u0302";
  private static final String BOWL = "\u0306";

  private static final String ALONE = "ñôöæóòîÑÔÖÆÓÒÎ";
  private static final String LETTERS = "đơưỉĩịỵĐƠƯỈĨỊỴ";

  private Vni() {}

  static String read(String text) {
    var read = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var marks = i + 1 < text.length() ? marks(c, text.charAt(i + 1)) : "";
      var alone = ALONE.indexOf(c);
      read.append(alone < 0 ? c : LETTERS.charAt(alone)).append(marks);
      i += marks.isEmpty() ? 0 : 1;
    }
    return Normalizer.normalize(read, Normalizer.Form.NFC);
  }

  /** What a sign behind a letter means; empty where it is a letter itself. */
  private static String marks(char letter, char sign) {
    var small = Character.toLowerCase(sign);
    var vowel = Character.toLowerCase(letter);
    if ("aeouyôö".indexOf(vowel) >= 0 && TONES.indexOf(small) >= 0) {
      return MARKS.substring(TONES.indexOf(small), TONES.indexOf(small) + 1);
    }
    if ("aeo".indexOf(vowel) >= 0 && ROOFS.indexOf(small) >= 0) {
      return ROOF + tone(ROOFS.indexOf(small));
    }
    if (vowel == 'a' && BOWLS.indexOf(small) >= 0) {
      return BOWL + tone(BOWLS.indexOf(small));
    }
    return "";
  }

  private static String tone(int at) {
    return at == 0 ? "" : MARKS.substring(at - 1, at);
  }
}
