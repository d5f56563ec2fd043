package vn.congxa.renderpages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congxa.content.Place;
import vn.congxa.http.Request;
import vn.congxa.site.OwnAddress;

/** Which addresses are the portal's own: each kind of page once. */
public enum PageRoute {
  HOME("/"),
  SECTION(OwnAddress.SECTIONS + "{section}"),
  SECTION_RSS(OwnAddress.SECTIONS + "{section}/rss.xml"),
  SECTION_ATOM(OwnAddress.SECTIONS + "{section}/atom.xml"),
  ARTICLE(OwnAddress.ARTICLES + "{slug}"),
  EDITION(OwnAddress.ARTICLES + "{slug}" + OwnAddress.EDITION),
  TEXT(OwnAddress.ARTICLES + "{slug}" + OwnAddress.TEXT),
  TTHC(OwnAddress.TTHC),
  TTHC_YEAR(OwnAddress.TTHC + "/{year}"),
  CONTACT(OwnAddress.CONTACT),
  SITE_MAP(OwnAddress.SITE_MAP),
  ACCESSIBILITY(OwnAddress.ACCESSIBILITY),
  PRIVACY(OwnAddress.PRIVACY),
  RSS("/rss.xml"),
  ATOM("/atom.xml"),
  SITEMAP("/sitemap.xml"),
  SITEMAP_PART("/sitemap/{part}"),
  ROBOTS("/robots.txt"),
  MANIFEST("/manifest.webmanifest"),
  FAVICON("/favicon.ico"),
  ASSET("/assets/{file}");

  /**
   * A page that an address means.
   *
   * @param parameters by the names in the route's braces
   */
  public record Match(PageRoute route, Map<String, String> parameters) {}

  private static final String GET = "GET ";

  private final String path;

  PageRoute(String path) {
    this.path = path;
  }

  /** As the contract writes it. */
  public String path() {
    return path;
  }

  /** The page at a decoded path, as it stands; empty where it is none of ours. */
  public static Optional<Match> at(String path) {
    var asked = segments(path);
    for (var route : values()) {
      var parameters = route.fits(asked);
      if (parameters.isPresent()) {
        return Optional.of(new Match(route, parameters.get()));
      }
    }
    return Optional.empty();
  }

  /** The page that this route names, {@code GET /tthc}; empty where it is none of ours. */
  static Optional<PageRoute> named(String route) {
    return Arrays.stream(values()).filter(one -> route.equals(GET + one.path)).findFirst();
  }

  /** The request with the page that it means, however written, as its route. */
  static Request named(Request request) {
    return at(Place.ofPath(request.path()).path())
        .map(match -> request.routed(GET + match.route().path, match.parameters()))
        .orElse(request);
  }

  private Optional<Map<String, String>> fits(List<String> asked) {
    var segments = segments(path);
    if (asked.size() != segments.size()) {
      return Optional.empty();
    }
    var parameters = new HashMap<String, String>();
    for (var i = 0; i < asked.size(); i++) {
      var segment = segments.get(i);
      if (segment.startsWith("{") && !asked.get(i).isEmpty()) {
        parameters.put(segment.substring(1, segment.length() - 1), asked.get(i));
      } else if (!segment.equals(asked.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(parameters);
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }
}
