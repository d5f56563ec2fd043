package vn.congxa.content;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.PercentEncoding;
import vn.congxa.http.RawQuery;

/** Addresses as people and files write them, and the places that they mean. */
public final class WrittenAddress {
  /** Control characters and those that are none: a folder may not have them as they are. */
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cn}]");

  private WrittenAddress() {}

  /**
   * The place that an address of the site means.
   *
   * @throws IllegalArgumentException a percent sign that begins no encoded byte
   */
  public static Place place(String address) {
    var mark = address.indexOf('?');
    var path = PercentEncoding.decodePath(mark < 0 ? address : address.substring(0, mark));
    if (path.isEmpty() || PercentEncoding.decodePath(address).isEmpty()) {
      throw new IllegalArgumentException("a percent sign that begins no encoded byte: " + address);
    }
    return Place.asked(path.get(), RawQuery.read(mark < 0 ? "" : address.substring(mark + 1)));
  }

  /** A way to write a place, readable where it can be. */
  public static String of(Place place) {
    var readable = place.value().replace("+", "%2B").replace(" ", "%20");
    return UNREADABLE.matcher(readable).replaceAll(found -> PercentEncoding.encode(found.group()));
  }

  /**
   * The place on this site to which a way leads; empty where it leads elsewhere.
   *
   * @param hosts by which the site itself is or was reached
   */
  public static Optional<Place> end(String to, List<String> hosts) {
    try {
      var uri = URI.create(to);
      var isHere = uri.getHost() == null ? to.startsWith("/") : hosts.contains(uri.getHost());
      return isHere && !to.startsWith("//") ? Optional.of(place(local(uri))) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty(); // leads nowhere that is here
    }
  }

  private static String local(URI uri) {
    var path = uri.getRawPath();
    return (path == null || path.isEmpty() ? "/" : path) + query(uri.getRawQuery());
  }

  private static String query(@Nullable String raw) {
    return raw == null ? "" : "?" + raw;
  }
}
