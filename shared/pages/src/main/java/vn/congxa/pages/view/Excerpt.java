package vn.congxa.pages.view;

/** The beginning of a text, ended at a word. */
final class Excerpt {
  private Excerpt() {}

  static String of(String text, int longest) {
    var plain = text.strip();
    if (plain.length() <= longest) {
      return plain;
    }
    var space = plain.lastIndexOf(' ', longest - 1);
    var end = space > 0 ? space : longest - 1;
    if (Character.isHighSurrogate(plain.charAt(end - 1))) {
      end--;
    }
    return plain.substring(0, end).stripTrailing() + "…";
  }
}
