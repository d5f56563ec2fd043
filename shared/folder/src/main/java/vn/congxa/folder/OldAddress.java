package vn.congxa.folder;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import vn.congxa.http.Address;

/** Addresses of an earlier portal, as people write them and as the gateway hands them on. */
final class OldAddress {
  /** Control characters and those that are none: a folder may not have them as they are. */
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cn}]");

  private OldAddress() {}

  /**
   * The same for every way to write it: decoded, and what follows the question mark in order.
   *
   * @throws IllegalArgumentException a percent sign that begins no encoded byte
   */
  static String normal(String address) {
    var mark = address.indexOf('?');
    var path = mark < 0 ? address : address.substring(0, mark);
    var query = new LinkedHashMap<String, String>();
    for (var part : (mark < 0 ? "" : address.substring(mark + 1)).split("&", -1)) {
      var equals = part.indexOf('=');
      var name = equals < 0 ? part : part.substring(0, equals);
      var value = equals < 0 ? "" : part.substring(equals + 1);
      if (!part.isEmpty()) {
        // As the gateway does with a name that comes twice.
        query.merge(decoded(name), decoded(value), (a, b) -> a + "," + b);
      }
    }
    return Address.decoded(decoded(path.replace("+", "%2B")), query);
  }

  /** A way to write a normal one, readable where it can be. */
  static String written(String normal) {
    var readable =
        normal.replace("%", "%25").replace("+", "%2B").replace("#", "%23").replace(" ", "%20");
    var exact = normal(readable).equals(normal) ? readable : readable.replace("?", "%3F");
    return UNREADABLE
        .matcher(exact)
        .replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
  }

  // A plus is a space here, which it is in queries alone.
  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
