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
import vn.congxa.site.OldAddress;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.RedirectStore;
import vn.congxa.site.SiteRef;

/** Where addresses of the portal before this one lead now. */
final class Redirects {
  private static final Set<String> OURS = Set.of("cursor", "lang", "q");

  private final RedirectStore store;

  Redirects(RedirectStore store) {
    this.store = store;
  }

  /**
   * For an address that is none of ours: with its query or without, at most two requests; then the
   * page of ours that it may mean.
   */
  Optional<Response> elsewhere(Request request, SiteRef site) {
    if (request.path().startsWith("/api/") || !isRead(request)) {
      return Optional.empty();
    }
    var query = OldAddress.telling(request.query());
    return find(site, request.path(), query)
        .or(() -> query.isEmpty() ? Optional.empty() : find(site, request.path(), Map.of()))
        .or(() -> OwnAddress.meant(request.path()).map(page -> moved(page, request)));
  }

  /**
   * For the front page's path, which some portals put every page under: {@code /?p=12}. No request
   * where the query is one that we know.
   */
  Optional<Response> front(Request request, SiteRef site) {
    var query = OldAddress.telling(request.query());
    return OURS.containsAll(query.keySet()) || !isRead(request)
        ? Optional.empty()
        : find(site, request.path(), query);
  }

  private Optional<Response> find(SiteRef site, String path, Map<String, String> query) {
    var address = OldAddress.normal(path, query);
    return address.getBytes(StandardCharsets.UTF_8).length > RedirectStore.LONGEST_BYTES
        ? Optional.empty()
        : store
            .find(site.id(), address)
            .filter(to -> !isTheSame(to, address))
            .map(Redirects::written)
            .map(Response::moved);
  }

  // In the same language and the same part of a list.
  private static Response moved(String page, Request request) {
    var query = new HashMap<>(request.query());
    query.keySet().retainAll(OURS);
    return Response.moved(Address.encoded(page, query));
  }

  private static boolean isTheSame(String to, String address) {
    try {
      return OldAddress.normal(to).equals(address);
    } catch (IllegalArgumentException _) {
      return false; // a percent sign that is one
    }
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
