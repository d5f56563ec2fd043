package vn.congxa.markup;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Plain text in which characters came as codes of HTML, by name or by number. */
public final class Codes {
  private static final Pattern CODE =
      Pattern.compile("&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);");

  private Codes() {}

  /** The characters; also of codes of codes, so that what was read is read as itself again. */
  public static String read(String text) {
    var before = text;
    while (CODE.matcher(before).find()) {
      var after = Parser.unescapeEntities(before, true);
      if (after.equals(before)) {
        break;
      }
      before = after;
    }
    return before;
  }
}
