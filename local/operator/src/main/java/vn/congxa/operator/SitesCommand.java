package vn.congxa.operator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.congxa.aws.Environment;
import vn.congxa.csv.CsvText;
import vn.congxa.folder.Arguments;
import vn.congxa.folder.Console;
import vn.congxa.folder.PortalStores;
import vn.congxa.folder.SiteBelongingsStore;
import vn.congxa.folder.SiteList;

/** Which sites there are, and how each is kept up. */
final class SitesCommand implements Command {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final List<String> COLUMNS =
      List.of("id", "name", "hosts", "articles", "published", "tthc", "visits");

  @Override
  public List<String> usage() {
    return List.of("sites  [--csv]");
  }

  @Override
  public String help() {
    return """
    Lists all sites: id, name, hosts, how many articles readers have, when the newest came out, the
    latest month of TTHC reports, and all visits. --csv writes the same for a spreadsheet.
    """;
  }

  @Override
  public int run(List<String> words, Place place, Console out) throws Arguments.Unclear {
    var csv = Arguments.of(words, Set.of(), Set.of("--csv")).switches().contains("--csv");
    var environment = new Environment(place.environment());
    var portal = PortalStores.of(environment, Clock.systemUTC());
    var rows = new ArrayList<List<String>>();
    rows.add(COLUMNS);
    for (var line : new SiteList(portal, SiteBelongingsStore.of(environment)).lines()) {
      rows.add(row(line));
    }
    if (csv) {
      var text = CsvText.plain(COLUMNS);
      rows.stream().skip(1).forEach(text::row);
      out.lines(text.toString().substring(1)); // without the mark that files have
    } else {
      TextTable.lines(rows, Set.of(3, 6)).forEach(out::line);
    }
    return Commands.DONE;
  }

  private static List<String> row(SiteList.Line line) {
    var published = line.published();
    var report = line.report();
    return List.of(
        line.id(),
        line.name(),
        String.join(" ", line.hosts()),
        String.valueOf(line.articles()),
        published == null ? "" : LocalDate.ofInstant(published, ZONE).toString(),
        report == null ? "" : String.format(Locale.ROOT, "%d-%02d", report.year(), report.month()),
        String.valueOf(line.visits()));
  }
}
