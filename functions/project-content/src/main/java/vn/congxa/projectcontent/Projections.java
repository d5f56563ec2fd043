package vn.congxa.projectcontent;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.congxa.content.Place;
import vn.congxa.finding.IndexProjection;
import vn.congxa.finding.IndexWishStore;
import vn.congxa.json.Json;
import vn.congxa.lambda.ChangedKey;
import vn.congxa.lambda.ChangesJson;
import vn.congxa.lambda.Lateness;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.projection.Projection;
import vn.congxa.projection.ProjectionStores;
import vn.congxa.site.SiteStore;

/**
 * Site by site, and lists apart from the search index, so that what goes wrong with one stays with
 * it.
 */
final class Projections {
  private static final String ADDRESSES = "#at";

  /** As an answer names it among ready items. */
  private static final String INDEX = "search";

  private final SiteStore sites;
  private final Projection projection;
  private final SearchIndexes indexes;
  private final Clock clock;
  private final RequestLog log;

  static Projections of(Wiring wiring) {
    var stores = ProjectionStores.of(wiring.db(), wiring.table("CONTENT_TABLE"));
    var projection = new Projection(stores, wiring.clock());
    var indexes = new SearchIndexes(IndexProjection.of(wiring), wiring.log());
    return new Projections(stores.sites(), projection, indexes, wiring.clock(), wiring.log());
  }

  private Projections(
      SiteStore sites, Projection projection, SearchIndexes indexes, Clock clock, RequestLog log) {
    this.sites = sites;
    this.projection = projection;
    this.indexes = indexes;
    this.clock = clock;
    this.log = log;
  }

  byte[] answer(ProjectionEvent event) {
    return switch (event) {
      case ProjectionEvent.Changes(var changes) -> follow(changes);
      case ProjectionEvent.Rebuild(var site) when site == null ->
          rebuild(sites.directory().sites().keySet(), indexes::repair);
      case ProjectionEvent.Rebuild(var site) -> rebuild(Set.of(site), indexes::rebuild);
    };
  }

  /** The answer names the first change of each site that is to come again (a partial batch). */
  private byte[] follow(List<ChangedKey> changes) {
    Lateness.tell(changes, clock.instant(), log);
    var bySite = new LinkedHashMap<String, Set<Place>>();
    var missed = new LinkedHashSet<String>();
    var first = new LinkedHashMap<String, String>();
    for (var change : changes) {
      if (change.pk().endsWith(ADDRESSES) && change.sk().startsWith("/")) {
        var site = change.pk().substring(0, change.pk().length() - ADDRESSES.length());
        bySite.computeIfAbsent(site, _ -> new LinkedHashSet<>()).add(new Place(change.sk()));
        first.putIfAbsent(site, change.id());
      }
      IndexWishStore.site(change.pk(), change.sk())
          .ifPresent(site -> {
            missed.add(site);
            first.putIfAbsent(site, change.id());
          });
    }
    var former = sites.directoryNow().former().keySet();
    bySite.keySet().removeAll(former); // nothing is made anew of what is being taken out
    missed.removeAll(former);
    var failed = new LinkedHashSet<String>();
    bySite.forEach((site, places) -> {
      var isListed = isDone(site, () -> projection.changed(site, places));
      if (!indexes.follow(site, places) || !isListed) {
        failed.add(first.getOrDefault(site, ""));
      }
    });
    for (var site : missed) {
      if (!indexes.make(site)) {
        failed.add(first.getOrDefault(site, ""));
      }
    }
    return ChangesJson.failures(failed);
  }

  /** Tells which items said something else: after a day in which all went well, none. */
  private byte[] rebuild(Set<String> ids, Predicate<String> index) {
    var changed = new LinkedHashMap<String, List<String>>();
    var failed = new LinkedHashSet<String>();
    for (var site : ids) {
      if (sites.directoryNow().former().containsKey(site)) {
        continue; // it left meanwhile
      }
      var isListed = isDone(site, () -> changed.put(site, rebuilt(site)));
      var isIndexed =
          isDone(
              site,
              () -> {
                if (index.test(site)) {
                  changed.computeIfAbsent(site, _ -> new ArrayList<>()).add(INDEX);
                }
              });
      if (!isListed || !isIndexed) {
        failed.add(site);
      }
    }
    if (!failed.isEmpty()) {
      throw new IllegalStateException("not made anew: " + failed);
    }
    return Json.bytes(json -> write(json, changed));
  }

  private List<String> rebuilt(String site) {
    var mended = projection.rebuild(site, List.of());
    if (!mended.isEmpty()) {
      log.warn("ready items of " + site, new IllegalStateException("mended: " + mended));
    }
    return new ArrayList<>(mended);
  }

  private static void write(JsonGenerator json, Map<String, List<String>> changed)
      throws IOException {
    json.writeStartObject();
    for (var site : changed.entrySet()) {
      json.writeArrayFieldStart(site.getKey());
      for (var item : site.getValue()) {
        json.writeString(item);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private boolean isDone(String site, Runnable work) {
    try {
      work.run();
      return true;
    } catch (RuntimeException e) {
      log.warn("ready items of " + site, e);
      return false;
    }
  }
}
