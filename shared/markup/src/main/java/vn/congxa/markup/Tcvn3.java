package vn.congxa.markup;

/** TCVN3, also called ABC: one sign a letter, and capitals by another font. */
final class Tcvn3 {
  /** Of the signs from U+00A1 on; a space where there is none. */
  private static final String LETTERS =
      "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ "
          + "      ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò"
          + " ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

  private static final char FIRST = '\u00a1';

  private Tcvn3() {}

  static String read(String text) {
    var read = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var at = c - FIRST;
      var letter = at >= 0 && at < LETTERS.length() ? LETTERS.charAt(at) : ' ';
      read.append(letter == ' ' ? c : letter);
    }
    return read.toString();
  }
}
