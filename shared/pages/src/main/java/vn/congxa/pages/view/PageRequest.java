package vn.congxa.pages.view;

import java.time.Instant;
import java.util.Map;
import vn.congxa.http.Address;
import vn.congxa.http.Request;

/**
 * What a reader asked for.
 *
 * @param address of the page, without its language
 * @param words in the reader's language
 */
public record PageRequest(String address, Words words, Instant now) {
  /** What the request is for, in its reader's language. */
  public static PageRequest of(Request request, Instant now) {
    var cursor = request.query("cursor");
    var query = cursor == null ? Map.<String, String>of() : Map.of("cursor", cursor);
    return new PageRequest(address(request, query), Words.of(request.query("lang")), now);
  }

  /** An address of this site, whatever was asked for: what begins with // names another host. */
  public static String address(Request request, Map<String, String> query) {
    return Address.encoded(request.path().replaceFirst("^/+", "/"), query);
  }

  /** In Vietnamese. */
  public static PageRequest at(String address, Instant now) {
    return new PageRequest(address, Words.VIETNAMESE, now);
  }
}
