package vn.congxa.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.congxa.http.Address;
import vn.congxa.http.PercentEncoding;
import vn.congxa.http.RawQuery;

/**
 * Addresses of an earlier portal in the one form in which they are kept and looked up, for most
 * portals took many for the same: whatever the case of path and names, the order of the query, what
 * others append to see where readers came from, how letters are composed, and what closed the
 * sentence that an address stood in. Of that form everything is decoded but what would be read as
 * something else.
 */
public final class OldAddress {
  /** Where readers came from; no page depends on it. */
  private static final Set<String> TRACKING =
      Set.of(
          ("_ga _gl dclid fbclid gad_source gbraid gclid gidzl igshid mc_cid mc_eid mibextid msclkid"
                  + " srsltid ttclid twclid wbraid yclid zarsrc")
              .split(" "));

  private static final String CAMPAIGN = "utm_";

  /** What is left of an &amp;amp; that somebody copied from a page's source. */
  private static final String COPIED = "amp;";

  private static final String CLOSING = "/.,;:!'\"”’»>]";

  /** Control characters and those that are none: a folder may not have them as they are. */
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cn}]");

  private OldAddress() {}

  /**
   * Of an address as people write it.
   *
   * @throws IllegalArgumentException a percent sign that begins no encoded byte
   */
  public static String normal(String address) {
    if (PercentEncoding.decodePath(address).isEmpty()) {
      throw new IllegalArgumentException("a percent sign that begins no encoded byte: " + address);
    }
    var mark = address.indexOf('?');
    var path = mark < 0 ? address : address.substring(0, mark);
    var query = RawQuery.read(mark < 0 ? "" : address.substring(mark + 1));
    return normal(PercentEncoding.decodePath(path).orElseThrow(), query);
  }

  /** Of an address as the gateway hands it on. */
  public static String normal(String path, Map<String, String> query) {
    var kept = new TreeMap<String, String>();
    telling(query)
        .forEach((name, value) -> kept.put(escaped(name).replace("=", "%3D"), escaped(value)));
    return Address.decoded(path(path).replace("%", "%25").replace("?", "%3F"), kept);
  }

  /** What a query says of the page that is asked for. */
  public static Map<String, String> telling(Map<String, String> query) {
    var telling = new TreeMap<String, String>();
    new TreeMap<>(query)
        .forEach((given, value) -> {
          var name = name(given);
          if (!name.startsWith(CAMPAIGN) && !TRACKING.contains(name)) {
            telling.merge(name, open(composed(value)), (a, b) -> a + "," + b);
          }
        });
    return telling;
  }

  /** A way to write a normal one, readable where it can be. */
  public static String written(String normal) {
    var readable = normal.replace("+", "%2B").replace("#", "%23").replace(" ", "%20");
    return UNREADABLE.matcher(readable).replaceAll(found -> PercentEncoding.encode(found.group()));
  }

  private static String path(String path) {
    var open = open(folded(path));
    return open.isEmpty() ? "/" : open;
  }

  private static String name(String given) {
    var name = folded(given);
    while (name.startsWith(COPIED)) {
      name = name.substring(COPIED.length());
    }
    return name;
  }

  private static String escaped(String part) {
    return part.replace("%", "%25").replace("&", "%26");
  }

  private static String folded(String text) {
    return composed(text.toLowerCase(Locale.ROOT));
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Without what closes a sentence or a folder; a bracket stays where its other half does. */
  private static String open(String text) {
    var surplus = count(')', text) - count('(', text);
    var end = text.length();
    while (end > 0 && isClosing(text.charAt(end - 1), surplus)) {
      surplus -= text.charAt(end - 1) == ')' ? 1 : 0;
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isClosing(char last, long surplus) {
    return last == ')' ? surplus > 0 : CLOSING.indexOf(last) >= 0;
  }

  private static long count(char bracket, String text) {
    return text.chars().filter(c -> c == bracket).count();
  }
}
