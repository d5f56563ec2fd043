package vn.congxa.folder;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Place;
import vn.congxa.content.WrittenAddress;
import vn.congxa.markup.Links;

/** Reads {@code redirects.csv}: addresses of an earlier portal, and where each leads now. */
final class RedirectsFile {
  static final String NAME = "redirects.csv";
  static final List<String> COLUMNS = List.of("from", "to");

  private static final int LARGEST = 32 * 1024 * 1024;
  private static final int MOST = 100_000;
  private static final List<String> OUR_OWN = List.of("/api/", "/media/", "/assets/");

  private final FolderFaults faults;
  private final Map<Place, String> ways = new LinkedHashMap<>();
  private final Map<Place, Integer> lines = new HashMap<>();
  private int rows;

  private RedirectsFile(FolderFaults faults) {
    this.faults = faults;
  }

  /**
   * Empty without the file: a site need not have had a portal before.
   *
   * @param hosts by which the site itself is or was reached
   */
  static Map<Place, String> read(FolderFiles files, FolderFaults faults, List<String> hosts) {
    var file = new RedirectsFile(faults);
    if (files.has(NAME)) {
      files.text(NAME, LARGEST).ifPresent(file::rows);
      new RedirectLoops(file.ways, hosts)
          .find(from -> file.fault(file.lines.getOrDefault(from, 0), "leads back to itself"));
    }
    return file.ways;
  }

  private void rows(String text) {
    CsvRows.read(NAME, text, faults, this::row);
    if (rows == 0) {
      noHeader();
    }
  }

  private boolean row(CsvRows.Row row) {
    var values = row.upTo(COLUMNS.size()).stream().map(String::strip).toList();
    if (rows++ == 0) {
      if (!values.equals(COLUMNS)) {
        noHeader();
        return false;
      }
      return true;
    }
    if (rows > MOST + 1) {
      fault(row.line(), "has more than " + MOST + " addresses");
      return false;
    }
    way(values, row.line());
    return true;
  }

  private void noHeader() {
    fault(1, "must begin with " + String.join(",", COLUMNS));
  }

  private void way(List<String> row, int line) {
    if (row.size() != COLUMNS.size()) {
      fault(line, "has " + row.size() + " values");
      return;
    }
    var from = from(row.get(0), line);
    var to = row.get(1);
    if (!Links.isPlace(to)) {
      fault(line, "to: must be a path of the site or an http(s) address, percent-encoded");
    } else if (from != null && !to.equals(ways.getOrDefault(from, to))) {
      fault(line, "from: stands in line " + lines.getOrDefault(from, 0) + " too");
    } else if (from != null && ways.putIfAbsent(from, to) == null) {
      lines.put(from, line);
    }
  }

  private @Nullable Place from(String given, int line) {
    if (!given.startsWith("/") || given.contains("#") || given.chars().anyMatch(c -> c < ' ')) {
      fault(line, "from: must be an address of the site, from its first / on and without a #");
      return null;
    }
    try {
      var from = WrittenAddress.place(given);
      if (!from.isKey()) {
        fault(line, "from: is longer than " + Place.LONGEST_BYTES + " bytes");
      } else if (OUR_OWN.stream().anyMatch(from.value()::startsWith)) {
        fault(line, "from: " + String.join(", ", OUR_OWN) + " are the portal's own");
      } else {
        return from;
      }
    } catch (IllegalArgumentException _) {
      fault(line, "from: has a % that begins no encoded character: write %25");
    }
    return null;
  }

  private void fault(int line, String reason) {
    faults.add(NAME, line, reason);
  }
}
