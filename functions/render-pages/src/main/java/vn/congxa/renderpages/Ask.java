package vn.congxa.renderpages;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Found;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.http.Address;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.pages.Beside;
import vn.congxa.pages.view.PageRequest;
import vn.congxa.pages.view.Words;
import vn.congxa.reading.Reading;
import vn.congxa.reading.ReadingStore;
import vn.congxa.site.SiteRef;

/**
 * One reader's request: which site it is for, what is read for it, and where its address leads if
 * no page of ours is there.
 */
final class Ask {
  private static final Set<String> OURS = Set.of("cursor", "lang", "q");

  private final Request request;
  private final SiteRef site;
  private final Sources sources;
  private final Place whole;
  private final Place path;
  private @Nullable Reading ways;

  Ask(Request request, SiteRef site, Sources sources) {
    this.request = request;
    this.site = site;
    this.sources = sources;
    this.whole = Place.asked(request.path(), request.query());
    this.path = Place.ofPath(request.path());
  }

  Request request() {
    return request;
  }

  SiteRef site() {
    return site;
  }

  String parameter(String name) {
    return request.parameter(name);
  }

  Instant now() {
    return sources.now();
  }

  /** The path in the one form that pages have. */
  String meant() {
    return path.path();
  }

  ReadingStore.Wish wish() {
    return sources.reading().of(site).rememberingNear();
  }

  /** The same, and what may lead on where there is no such page. */
  Reading readWithWays(ReadingStore.Wish wish) {
    var reading = wish.at(path).at(queried() ? whole : path).read();
    ways = reading;
    return reading;
  }

  /** Whether the site is known to have this section, which then needs no way. */
  boolean knows(Slug section) {
    return sources.sites().last(site).flatMap(known -> known.section(section)).isPresent();
  }

  /** Whether the site is known to have no such section. */
  boolean lacks(Slug section) {
    return sources
        .sites()
        .remembered(site)
        .filter(known -> known.section(section).isEmpty())
        .isPresent();
  }

  /** Whether the site has it. At most one request. */
  boolean hasSection(String slug) {
    return Slug.isValid(slug) && wish().read().site().section(new Slug(slug)).isPresent();
  }

  /** Whether an article of this slug is among the newest, as far as is remembered. */
  boolean knows(Place article) {
    return article.article().filter(slug -> sources.reading().isNearOthers(site, slug)).isPresent();
  }

  /** Whether the query may name a page of an earlier portal. */
  boolean queried() {
    return !OURS.containsAll(Place.telling(request.query()).keySet());
  }

  /** The same for a page with a counter. */
  ReadingStore.Wish counted() {
    return wish().counts();
  }

  /** What stands beside the page's own matter. */
  Beside beside(Reading reading) {
    return new Beside(reading, sources.assets(), PageRequest.of(request, now()));
  }

  /**
   * Where the address leads since an earlier portal; empty where it leads nowhere. One request,
   * unless what may lead on was read already.
   */
  Optional<Response> elsewhere() {
    var isOurs = request.path().startsWith("/api/") || request.path().startsWith("/assets/");
    if (isOurs || !isRead() || !(path.isKey() || whole.isKey())) {
      return Optional.empty();
    }
    var reading = ways == null ? readWithWays(wish()) : ways;
    return way(reading, whole).or(() -> way(reading, path));
  }

  /** The same for a query at an address of ours, which was read already. */
  Optional<Response> elsewhere(Reading reading) {
    return way(reading, whole);
  }

  private Optional<Response> way(Reading reading, Place place) {
    return reading.at(place) instanceof Found.Moved moved
            && sources.published().shown(site.id(), place, moved, now())
                instanceof Found.Moved(var to)
        ? Optional.of(Response.moved(Headers.address(to)))
        : Optional.empty();
  }

  /** To a page of ours, in the same language and the same part of a list. */
  Response moved(String page) {
    var query = new HashMap<>(request.query());
    query.keySet().retainAll(OURS);
    return Response.moved(Address.encoded(page, query));
  }

  /** The same kind of page of another article, in the same language. */
  Response moved(String article, String kind) {
    return Response.moved(Words.of(request.query("lang")).at(article + kind));
  }

  boolean isRead() {
    return request.method().equals("GET") || request.method().equals("HEAD");
  }

  /** All that the answer depends on. */
  String key() {
    return site.id() + "\n" + Address.encoded(request.path(), Map.copyOf(request.query()));
  }
}
