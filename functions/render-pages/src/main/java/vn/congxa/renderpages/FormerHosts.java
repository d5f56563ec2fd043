package vn.congxa.renderpages;

import java.util.List;
import java.util.stream.Stream;
import vn.congxa.content.Found;
import vn.congxa.content.Place;
import vn.congxa.http.Address;
import vn.congxa.http.Response;
import vn.congxa.site.OwnAddress;

/**
 * Where an address leads at a host that the site was reached by once, or that was another site's
 * whose place it took: to what took the place of the very page, else to the archive that the host
 * leads to, else to the same address at the host that the site has now.
 */
final class FormerHosts {
  private static final List<String> KINDS = List.of(OwnAddress.EDITION, OwnAddress.TEXT);

  private FormerHosts() {}

  /** One request. */
  static Response answer(Ask ask, String former, String now) {
    var request = ask.request();
    var base = "https://" + now;
    var path = Place.ofPath(request.path());
    var same = base + Address.encoded(request.path(), request.query());
    if (isOurs(request.path())) {
      return Response.moved(same);
    }
    var article = path.article().map(Place::ofArticle).orElse(path);
    var places =
        Stream.of(Place.asked(request.path(), request.query()), path, article)
            .map(place -> place.atHost(former))
            .distinct()
            .toList();
    var wish = ask.wish().at(Place.ofHost(former));
    places.forEach(wish::at);
    var reading = wish.read();
    for (var place : places) {
      if (reading.at(place) instanceof Found.Moved(var to)) {
        return moved(base, to, to.startsWith(OwnAddress.ARTICLES) ? kind(path) : "");
      }
    }
    return reading.at(Place.ofHost(former)) instanceof Found.Moved(var archive) && !isPage(ask)
        ? moved(base, archive, "")
        : Response.moved(same);
  }

  private static Response moved(String base, String to, String kind) {
    return Response.moved(Headers.address(to.startsWith("/") ? base + to + kind : to));
  }

  private static String kind(Place path) {
    return KINDS.stream().filter(path.value()::endsWith).findFirst().orElse("");
  }

  private static boolean isOurs(String path) {
    return path.startsWith("/api/") || path.startsWith("/assets/");
  }

  /** Whether every site has such a page. */
  private static boolean isPage(Ask ask) {
    return PageRoute.named(ask.request().route())
        .filter(route -> !route.path().contains("{"))
        .isPresent();
  }
}
