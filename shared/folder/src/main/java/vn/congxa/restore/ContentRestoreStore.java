package vn.congxa.restore;

import static vn.congxa.aws.Attributes.optional;
import static vn.congxa.aws.Attributes.string;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.restore.TwinStore.Pair;

/**
 * What readers have at a site's addresses. An article goes back to where it stood then, and leaves
 * where it stood since; one that came since stays. Lists, the site map and what is near are made
 * anew afterwards; the site itself is {@link SiteRestoreStore}'s.
 */
final class ContentRestoreStore implements RestoringStore {
  /** What tells which article it is, where it leads and why it is gone. */
  private static final Set<String> TELLING =
      Set.of("pk", "sk", "id", "kind", "to", "by", "goneBecause");

  private final TwinStore twins;
  private final Predicate<String> wasKnown;
  private final Set<String> there = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> displaced = new TreeMap<>();

  /**
   * Over these tables.
   *
   * @param wasKnown whether an article of this id was in the newsroom then
   */
  ContentRestoreStore(TwinStore twins, Predicate<String> wasKnown) {
    this.twins = twins;
    this.wasKnown = wasKnown;
  }

  @Override
  public void restore(String site, PutBackStore to) {
    there.clear();
    ids.clear();
    displaced.clear();
    var newer = new ArrayList<Map<String, AttributeValue>>();
    var whole = new ArrayList<Pair>();
    for (var pair : twins.pairs(site + "#at")) {
      if (pair.isNewer()) {
        newer.add(inShort(pair.live()));
        continue;
      }
      there.add(pair.sk());
      told(pair, to);
      if (pair.copy().containsKey("parts")) {
        whole.add(pair);
      } else {
        to.put(pair.copy(), pair.live());
      }
    }
    to.flush(); // an article of several parts comes after them
    whole.forEach(pair -> to.put(pair.copy(), pair.live()));
    since(newer, to);
    displaced.keySet().removeIf(id -> ids.contains(id) || wasKnown.test(id));
    displaced.forEach((id, place) ->
        to.note(place + " is another article's again: " + id + " goes into the newsroom's bin"));
    mark(site, to);
  }

  private void told(Pair pair, PutBackStore to) {
    var copy = optional(pair.copy(), "id");
    var live = optional(pair.live(), "id");
    if (copy != null) {
      ids.add(copy);
    }
    if (live != null && !live.equals(copy)) {
      displaced.put(live, pair.sk());
    }
    if (pair.copy().containsKey("body") && pair.live().containsKey("goneBecause")) {
      to.note("readers have again what was withdrawn since: " + pair.sk());
    }
  }

  // What came since: an article that stood elsewhere then, or nowhere, does not stay in two places.
  private void since(List<Map<String, AttributeValue>> newer, PutBackStore to) {
    var gone = new HashSet<String>();
    var ways = new ArrayList<Map<String, AttributeValue>>();
    var parts = new ArrayList<Map<String, AttributeValue>>();
    for (var item : newer) {
      var id = optional(item, "id");
      if (item.containsKey("to")) {
        ways.add(item);
      } else if (!item.containsKey("kind")) {
        parts.add(item);
      } else if (id != null && (ids.contains(id) || wasKnown.test(id))) {
        gone.add(string(item, "sk"));
        to.take(item);
      } else {
        to.stays(item);
      }
    }
    ways(ways, gone, to);
    for (var part : parts) {
      var place = string(part, "sk").replaceFirst("#[0-9]+#[0-9]+$", "");
      if (gone.contains(place) || there.contains(place)) {
        to.take(part);
      }
    }
  }

  // A way that a move laid goes with what it leads to.
  private static void ways(
      List<Map<String, AttributeValue>> ways, Set<String> gone, PutBackStore to) {
    while (ways.removeIf(way -> goesWith(way, gone, to))) {
      // another may lead to one of those
    }
    ways.forEach(to::stays);
  }

  private static boolean goesWith(
      Map<String, AttributeValue> way, Set<String> gone, PutBackStore to) {
    var isGone = "move".equals(optional(way, "by")) && gone.contains(string(way, "to"));
    if (isGone) {
      gone.add(string(way, "sk"));
      to.take(way);
    }
    return isGone;
  }

  // Which identity a folder brought last.
  private void mark(String site, PutBackStore to) {
    var copy = twins.copy().item(site, "import#site");
    var live = twins.live().item(site, "import#site");
    copy.ifPresent(item -> to.put(item, live.orElse(Map.of())));
  }

  private static Map<String, AttributeValue> inShort(Map<String, AttributeValue> item) {
    var telling = new HashMap<>(item);
    telling.keySet().retainAll(TELLING);
    return telling;
  }

  /** Articles that came since to an address that is another's again, with that address. */
  Map<String, String> displaced() {
    return Map.copyOf(displaced);
  }
}
