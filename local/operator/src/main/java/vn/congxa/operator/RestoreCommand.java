package vn.congxa.operator;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.folder.Arguments;
import vn.congxa.folder.Console;
import vn.congxa.folder.ContentCommand;
import vn.congxa.media.MediaFile;
import vn.congxa.media.MediaStores;
import vn.congxa.restore.Kind;
import vn.congxa.restore.Restore;
import vn.congxa.restore.RestoreStores;
import vn.congxa.restore.TableStores;

/** Puts one site back, or all, from copies of the tables. */
final class RestoreCommand implements Command {
  private static final int KEY_BYTES = 32;

  @Override
  public List<String> usage() {
    return List.of(
        "restore --table KINDS --from TABLES --site ID|--all [--over] [--alone] [--dry-run]",
        "restore --from-data DIR [--table KINDS] --site ID|--all [--over] [--alone] [--dry-run]");
  }

  @Override
  public String help() {
    return """
    Puts a site back from tables that point-in-time recovery restored beside the live ones, and leaves
    every other site as it is. KINDS are one or more of content, newsroom, tthc and visits, with commas;
    TABLES name a copy of each, in the same order. Content and newsroom go back together, of the same
    second, unless --alone is said. On this machine --from-data takes a copy of the data folder.

    What is in the live table and not as in the copy is replaced with --over only; without it nothing is
    changed where the table is not empty. --dry-run tells what would be. What came since stays and is
    listed. Stop what writes meanwhile (docs/operate.md). Broken off, the same command completes it.
    """;
  }

  @Override
  public int run(List<String> words, Place place, Console out) throws Arguments.Unclear {
    var arguments =
        Arguments.of(
            words,
            Set.of("--table", "--from", "--from-data", "--site"),
            Set.of("--all", "--over", "--alone", "--dry-run"));
    var data = arguments.options().get("--from-data");
    if ((data == null) == !arguments.options().containsKey("--from")) {
      throw new Arguments.Unclear("say --from or --from-data");
    }
    var wish = wish(arguments);
    var kinds = kinds(arguments.options().getOrDefault("--table", Kind.names()));
    var live = new Environment(place.environment());
    try (var db = Clients.dynamoDb(live)) {
      var tables = TableStores.of(db, live);
      if (data == null) {
        return restore(tables, new TableStores(db, copies(arguments)), wish, place, out);
      }
      return place.beside(
          Path.of(data).toAbsolutePath(),
          variables -> restore(tables, new Environment(variables), kinds, wish, place, out));
    }
  }

  private static int restore(
      TableStores live,
      Environment other,
      List<Kind> kinds,
      Restore.Wish wish,
      Place place,
      Console out) {
    try (var db = Clients.dynamoDb(other)) {
      var copies = new EnumMap<Kind, String>(Kind.class);
      copies.putAll(TableStores.of(db, other).names());
      copies.keySet().retainAll(kinds);
      return restore(live, new TableStores(db, copies), wish, place, out);
    }
  }

  private static Restore.Wish wish(Arguments arguments) throws Arguments.Unclear {
    var site = arguments.options().get("--site");
    var switches = arguments.switches();
    if ((site == null) != switches.contains("--all")) {
      throw new Arguments.Unclear("say --site or --all");
    }
    return new Restore.Wish(
        site == null ? List.of() : List.of(site),
        switches.contains("--over"),
        switches.contains("--alone"),
        switches.contains("--dry-run"));
  }

  private static Map<Kind, String> copies(Arguments arguments) throws Arguments.Unclear {
    var kinds = kinds(arguments.required("--table"));
    var tables = parts(arguments.required("--from"));
    if (kinds.size() != tables.size()) {
      throw new Arguments.Unclear("--from names one copy for each of --table");
    }
    var copies = new EnumMap<Kind, String>(Kind.class);
    for (var i = 0; i < kinds.size(); i++) {
      if (copies.put(kinds.get(i), tables.get(i)) != null) {
        throw new Arguments.Unclear("--table names " + kinds.get(i).wire() + " twice");
      }
    }
    return copies;
  }

  private static List<Kind> kinds(String given) throws Arguments.Unclear {
    var kinds = new ArrayList<Kind>();
    for (var name : parts(given)) {
      kinds.add(
          Kind.of(name)
              .orElseThrow(
                  () -> new Arguments.Unclear("there is no table " + name + ": " + Kind.names())));
    }
    return kinds;
  }

  private static List<String> parts(String given) {
    return Arrays.stream(given.split(",", -1)).map(String::strip).toList();
  }

  private static int restore(
      TableStores live, TableStores copies, Restore.Wish wish, Place place, Console out) {
    var media = MediaStores.of(new Environment(place.environment()));
    var key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    var stores =
        new RestoreStores(
            live,
            copies,
            file -> MediaFile.parse(file).map(f -> media.has(f.key())).orElse(true),
            Clock.systemUTC(),
            key);
    var done = new Restore(stores, out::line).run(wish);
    return copies.names().containsKey(Kind.CONTENT) ? rebuilt(done, place, out) : Commands.DONE;
  }

  private static int rebuilt(List<String> sites, Place place, Console out) {
    var worst = Commands.DONE;
    for (var site : sites) {
      var words = List.of("rebuild", "--site", site);
      worst = Math.max(worst, new ContentCommand(place.environment(), out).run(words));
    }
    return worst;
  }
}
