package vn.congxa.words;

import java.util.Locale;

/** The letters of Vietnamese: what each is without its tone, and without all marks. */
final class Letters {
  /** Grave, acute, tilde, hook above, dot below. */
  static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** In the order of the tones. */
  private static final String[] TONED = {
    "aàáãảạ", "ăằắẵẳặ", "âầấẫẩậ", "eèéẽẻẹ", "êềếễểệ", "iìíĩỉị",
    "oòóõỏọ", "ôồốỗổộ", "ơờớỡởợ", "uùúũủụ", "ưừứữửự", "yỳýỹỷỵ"
  };

  private static final int FAR = 0x1EA0;
  private static final int END_OF_NEAR = 0x1B1;

  /** The letter without its tone, and above it the number of the tone, from 1; 0 for others. */
  private static final char[] KNOWN = new char[END_OF_NEAR + 0x5A];

  private static final int TONE_BITS = 9;
  private static final int LETTER = (1 << TONE_BITS) - 1;

  static {
    for (var c = 'a'; c <= 'z'; c++) {
      know(c, c);
    }
    for (var family : TONED) {
      for (var tone = 0; tone <= TONES.length(); tone++) {
        know(family.charAt(tone), (char) (family.charAt(0) | tone << TONE_BITS));
      }
    }
    // In capitals, those of Icelandic and of African tongues look alike, and stand in.
    for (var crossed : "đðĐÐ".toCharArray()) {
      KNOWN[index(crossed)] = 'đ';
    }
  }

  private Letters() {}

  private static void know(char small, char known) {
    KNOWN[index(small)] = known;
    KNOWN[index(String.valueOf(small).toUpperCase(Locale.ROOT).charAt(0))] = known;
  }

  private static int index(char c) {
    if (c < END_OF_NEAR) {
      return c;
    }
    var far = c - FAR + END_OF_NEAR;
    return far >= END_OF_NEAR && far < KNOWN.length ? far : 0;
  }

  /** Small and without its tone; 0 if it is no letter of Vietnamese. */
  static char toneless(char c) {
    return (char) (KNOWN[index(c)] & LETTER);
  }

  /** A mark of {@link #TONES}; 0 without one. */
  static char tone(char c) {
    var tone = KNOWN[index(c)] >> TONE_BITS;
    return tone == 0 ? 0 : TONES.charAt(tone - 1);
  }

  static boolean isTone(char c) {
    return TONES.indexOf(c) >= 0;
  }

  /** A small letter with circumflex, breve or horn; 0 if Vietnamese has none. */
  static char with(char small, char mark) {
    return switch (mark) {
      case '\u0302' ->
          switch (small) {
            case 'a' -> 'â';
            case 'e' -> 'ê';
            case 'o' -> 'ô';
            default -> 0;
          };
      case '\u0306' -> small == 'a' ? 'ă' : 0;
      case '\u031B' ->
          switch (small) {
            case 'o' -> 'ơ';
            case 'u' -> 'ư';
            default -> 0;
          };
      default -> 0;
    };
  }

  /** Of a small toneless letter; any other stays. */
  static char plain(char toneless) {
    return switch (toneless) {
      case 'ă', 'â' -> 'a';
      case 'ê' -> 'e';
      case 'ô', 'ơ' -> 'o';
      case 'ư' -> 'u';
      case 'đ' -> 'd';
      default -> toneless;
    };
  }
}
