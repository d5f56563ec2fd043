package vn.congxa.refreshcdn;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.congxa.content.AddressStore;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.lambda.ChangedKey;

/**
 * Which of the CDN's copies may not be shown any longer, in as few paths as say it: the first 1,000
 * of a month are free. What is published needs none, for lists are kept for a minute.
 */
final class Recalls {
  /** What stands on every page may have changed. */
  private static final Set<String> ALL = Set.of("/*");

  /** More are said shorter so; CloudFront takes 15 with a wildcard at a time. */
  private static final int MOST = 10;

  private static final String ADDRESSES = "#at";
  private static final String SITE = "site";

  private final AddressStore addresses;

  Recalls(AddressStore addresses) {
    this.addresses = addresses;
  }

  /** From the state of the table, so that what is told twice comes to the same. */
  Set<String> of(List<ChangedKey> changes) {
    var bySite = new LinkedHashMap<String, Set<Place>>();
    for (var change : changes) {
      if (change.sk().equals(SITE)) {
        return ALL;
      }
      if (change.pk().endsWith(ADDRESSES) && change.sk().startsWith("/")) {
        var site = change.pk().substring(0, change.pk().length() - ADDRESSES.length());
        bySite.computeIfAbsent(site, _ -> new LinkedHashSet<>()).add(new Place(change.sk()));
      }
    }
    var paths = new TreeSet<String>();
    bySite.forEach((site, places) ->
        addresses
            .recalled(site, places)
            .forEach(place -> place.article().ifPresent(slug -> paths.addAll(copies(slug)))));
    return paths.size() > MOST ? ALL : paths;
  }

  /** The page in both languages, its edition and text; what programs read. */
  private static List<String> copies(Slug article) {
    return List.of(Place.ofArticle(article).value() + "*", "/api/articles/" + article);
  }
}
