package vn.congxa.renderpages;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congxa.http.Address;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.site.RedirectStore;
import vn.congxa.site.SiteRef;

/** Where addresses of the portal before this one lead now. */
final class Redirects {
  private static final Set<String> OURS = Set.of("cursor", "lang", "q");

  /** What others append to addresses to see where readers came from; no page depends on it. */
  private static final Set<String> TRACKING = Set.of("fbclid", "gclid", "zarsrc");

  private final RedirectStore store;

  Redirects(RedirectStore store) {
    this.store = store;
  }

  /** For an address that is none of ours: with its query or without. At most two requests. */
  Optional<Response> elsewhere(Request request, SiteRef site) {
    if (request.path().startsWith("/api/") || !isRead(request)) {
      return Optional.empty();
    }
    var query = telling(request.query());
    var found = find(site, request.path(), query);
    return found.isPresent() || query.isEmpty() ? found : find(site, request.path(), Map.of());
  }

  /**
   * For the front page's path, which some portals put every page under: {@code /?p=12}. No request
   * where the query is one that we know.
   */
  Optional<Response> front(Request request, SiteRef site) {
    var query = telling(request.query());
    return OURS.containsAll(query.keySet()) || !isRead(request)
        ? Optional.empty()
        : find(site, request.path(), query);
  }

  private Optional<Response> find(SiteRef site, String path, Map<String, String> query) {
    var address = Address.decoded(path, query);
    return address.getBytes(StandardCharsets.UTF_8).length > RedirectStore.LONGEST_BYTES
        ? Optional.empty()
        : store
            .find(site.id(), address)
            .filter(to -> !to.equals(address))
            .map(Redirects::written)
            .map(Response::moved);
  }

  private static Map<String, String> telling(Map<String, String> query) {
    var telling = new HashMap<>(query);
    telling.keySet().removeIf(name -> name.startsWith("utm_") || TRACKING.contains(name));
    return telling;
  }

  private static boolean isRead(Request request) {
    return request.method().equals("GET") || request.method().equals("HEAD");
  }

  /** An address as a header can hold it; people write them with the letters they have. */
  private static String written(String address) {
    return address
        .codePoints()
        .mapToObj(c -> c > ' ' && c < 0x7F ? Character.toString(c) : escaped(c))
        .collect(Collectors.joining());
  }

  private static String escaped(int codePoint) {
    var escaped = new StringBuilder();
    for (var b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      escaped.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
    return escaped.toString();
  }
}
