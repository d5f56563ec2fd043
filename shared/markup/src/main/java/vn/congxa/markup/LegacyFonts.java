package vn.congxa.markup;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Vietnamese in fonts from before Unicode, which drew other languages' letters as its own: written
 * in Unicode where the font's name says so, and only there, for a guess may ruin a text.
 */
final class LegacyFonts implements Pass {
  private static final Pattern TCVN3_CAPITALS = Pattern.compile("\\.vn.*h");

  /** Letters that none of those fonts has: such a text is in Unicode, whatever font it is in. */
  private static final Pattern UNICODE =
      Pattern.compile("[\u0102-\u01b0\u0300-\u0323\u1ea0-\u1ef9]");

  @Override
  public void over(Pasted text) {
    if (!text.isPlain() || text.has("font")) {
      walk(text.body(), "", text);
    }
  }

  private static void walk(Element element, String inherited, Pasted text) {
    var own = font(element, text);
    var font = own.isEmpty() ? inherited : own;
    for (var child : element.childNodes()) {
      if (child instanceof Element part) {
        walk(part, font, text);
      } else if (child instanceof TextNode node) {
        var read = read(node.getWholeText(), font);
        if (read != null && !read.equals(node.getWholeText())) {
          node.text(read);
          text.told().tell(Loss.Kind.LETTERS);
        }
      }
    }
  }

  /** The first that is named, in small letters. */
  private static String font(Element element, Pasted text) {
    var named = text.look(element, "font-family");
    var fonts = named.isEmpty() ? element.attr("face") : named;
    return fonts.split(",", 2)[0].replaceAll("[\"']", "").strip().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String read(String text, String font) {
    if (UNICODE.matcher(text).find()) {
      return null;
    }
    if (font.startsWith("vni-")) {
      return Vni.read(text);
    }
    if (font.startsWith(".vn")) {
      var read = Tcvn3.read(text);
      return TCVN3_CAPITALS.matcher(font).matches() ? read.toUpperCase(Locale.ROOT) : read;
    }
    return null;
  }
}
