package vn.congxa.content;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Where something is on a site: an address in the one form in which it is kept and looked up,
 * however it was written. Of a path neither the case counts, nor how letters are composed, nor what
 * closed the sentence that it stood in; of a query neither the order, nor what others append to see
 * where readers came from. Everything is decoded but what would be read as something else.
 *
 * @param value begins with a slash; {@code /bai-viet/lich-tiem}, {@code /xem.aspx?muc=7&so=12}
 */
public record Place(String value) {
  /** DynamoDB takes sort keys of 1,024 bytes. */
  public static final int LONGEST_BYTES = 1_024;

  public static final String ARTICLES = "/bai-viet/";
  public static final String SECTIONS = "/chuyen-muc/";

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

  private static final Pattern ARTICLE = Pattern.compile(ARTICLES + "([^/?]+)(?:/[^?]*)?");

  public Place {
    if (!value.startsWith("/")) {
      throw new IllegalArgumentException("no address of a site: " + value);
    }
  }

  /** Of a decoded path and query, as the gateway hands them on. */
  public static Place asked(String path, Map<String, String> query) {
    var kept = new StringBuilder(path(path));
    var sign = '?';
    for (var part : telling(query).entrySet()) {
      kept.append(sign).append(escaped(part.getKey()).replace("=", "%3D"));
      kept.append('=').append(escaped(part.getValue()));
      sign = '&';
    }
    return new Place(kept.toString());
  }

  public static Place ofPath(String path) {
    return asked(path, Map.of());
  }

  public static Place ofArticle(Slug slug) {
    return new Place(ARTICLES + slug);
  }

  /** All of a host that the site was reached by once. */
  public static Place ofHost(String host) {
    return new Place("//" + host);
  }

  /** The same as it was at a host that led to another site then. */
  public Place atHost(String host) {
    return new Place("//" + host + value);
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

  /** The article whose page, in whatever form, would be here. */
  public Optional<Slug> article() {
    var named = ARTICLE.matcher(value);
    return named.matches() && Slug.isValid(named.group(1))
        ? Optional.of(new Slug(named.group(1)))
        : Optional.empty();
  }

  /** Whether anything can be kept here. */
  public boolean isKey() {
    return value.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
  }

  /** The path as readers would write it, without a query. */
  public String path() {
    var mark = value.indexOf('?');
    return (mark < 0 ? value : value.substring(0, mark))
        .replace("%3F", "?")
        .replace("%23", "#")
        .replace("%25", "%");
  }

  @Override
  public String toString() {
    return value;
  }

  private static String path(String path) {
    var open = open(folded(path));
    return (open.startsWith("/") ? open : "/" + open)
        .replace("%", "%25")
        .replace("?", "%3F")
        .replace("#", "%23");
  }

  private static String name(String given) {
    var name = folded(given);
    while (name.startsWith(COPIED)) {
      name = name.substring(COPIED.length());
    }
    return name;
  }

  private static String escaped(String part) {
    return part.replace("%", "%25").replace("&", "%26").replace("#", "%23");
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
