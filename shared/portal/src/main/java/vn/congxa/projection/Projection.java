package vn.congxa.projection;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congxa.content.AddressStore;
import vn.congxa.content.Headline;
import vn.congxa.content.ListStore;
import vn.congxa.content.MapPart;
import vn.congxa.content.NearList;
import vn.congxa.content.Place;
import vn.congxa.content.ReadyList;
import vn.congxa.content.ReadyStore;
import vn.congxa.content.ReadyStore.SupersededException;
import vn.congxa.content.Slug;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;

/**
 * Makes what pages show of many articles, always from the state of the table: done twice, late or
 * in another order it comes to the same.
 */
public final class Projection {
  private static final int TRIES = 6;
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

  private final SiteStore sites;
  private final AddressStore addresses;
  private final ListStore lists;
  private final ReadyStore ready;
  private final Clock clock;

  public Projection(ProjectionStores stores, Clock clock) {
    this.sites = stores.sites();
    this.addresses = stores.addresses();
    this.lists = stores.lists();
    this.ready = stores.ready();
    this.clock = clock;
  }

  /**
   * Makes anew what these changes touch.
   *
   * @param places at which anything changed
   * @return names of the items that say something else now
   */
  public List<String> changed(String site, Collection<Place> places) {
    return again(site, places, false);
  }

  /**
   * Makes all of it anew.
   *
   * @param places at which anything changed just now, for which an index may lag
   */
  public List<String> rebuild(String site, Collection<Place> places) {
    return again(site, places, true);
  }

  /** Whether there is anything ready of a site at all. */
  public boolean isReady(String site) {
    return ready.isThere(site);
  }

  private List<String> again(String site, Collection<Place> places, boolean all) {
    var articles =
        places.stream()
            .filter(
                place -> place.article().map(Place::ofArticle).filter(place::equals).isPresent())
            .toList();
    for (var attempt = 1; ; attempt++) {
      try {
        return new Run(site, articles, all).write();
      } catch (SupersededException e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }

  /** One attempt: what was there first, then what is to be, then one item after the other. */
  private final class Run {
    private final String site;
    private final boolean all;
    private final Instant now = clock.instant();
    private final Overlay overlay;
    private final Set<Slug> sections;
    private final ReadyStore.Made made;

    Run(String site, Collection<Place> places, boolean all) {
      this.site = site;
      this.all = all;
      var changed = ready.note(site, places, now);
      overlay = new Overlay(changed, addresses.listed(site, changed));
      sections = sections();
      made = ready.now(site, sections);
    }

    private Set<Slug> sections() {
      var named = sites.findNow(site).map(Site::sections).orElse(List.of());
      return Stream.concat(
              named.stream().map(Section::slug),
              overlay.listed().values().stream().map(Headline::section))
          .collect(Collectors.toSet());
    }

    List<String> write() {
      var newest = new NewestLists(lists, site, overlay, now);
      made.list(null, newest.of(null, ReadyList.NEWEST));
      var ofSections = new LinkedHashMap<Slug, ReadyList>();
      for (var section : sections) {
        var list = newest.of(section, ReadyList.NEWEST_OF_SECTION);
        made.list(section, list);
        ofSections.put(section, list);
      }
      made.near(NearList.of(ofSections));
      var parts = new HashMap<>(made.parts());
      for (var month : all ? everyMonth() : touched()) {
        parts.replaceAll(
            (name, there) -> name.month().equals(month) ? new MapPart(name, List.of()) : there);
        MapPart.of(month, cards(month)).forEach(part -> parts.put(part.name(), part));
      }
      parts.values().forEach(made::map);
      made.map(
          parts.values().stream()
              .filter(part -> !part.entries().isEmpty())
              .map(MapPart::summary)
              .sorted(Comparator.comparing(MapPart.Summary::first))
              .toList());
      return made.written();
    }

    /** Those months in which a changed address is, or was. */
    private Set<YearMonth> touched() {
      var touched = new TreeSet<YearMonth>();
      overlay.listed().values().forEach(card -> touched.add(MapPart.month(card)));
      made.parts()
          .forEach((name, there) -> {
            if (there.entries().stream()
                .anyMatch(entry -> overlay.changed().contains(Place.ofArticle(entry.slug())))) {
              touched.add(name.month());
            }
          });
      return touched;
    }

    /** Those in which there is anything, or was. */
    private Set<YearMonth> everyMonth() {
      var every = new TreeSet<YearMonth>();
      made.parts().keySet().forEach(name -> every.add(name.month()));
      overlay.listed().values().forEach(card -> every.add(MapPart.month(card)));
      var next = lists.first(site, FIRST);
      while (next.isPresent()) {
        var month = MapPart.month(next.get());
        every.add(month);
        next = lists.first(site, MapPart.from(month.plusMonths(1)));
      }
      return every;
    }

    /** The oldest first. */
    private List<Headline> cards(YearMonth month) {
      var from = MapPart.from(month);
      var indexed = lists.between(site, from, MapPart.from(month.plusMonths(1)));
      return overlay.over(indexed, card -> MapPart.month(card).equals(month)).reversed();
    }
  }
}
