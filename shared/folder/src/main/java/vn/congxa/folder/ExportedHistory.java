package vn.congxa.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.congxa.csv.CsvText;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.AuditEntry;
import vn.congxa.newsroom.ListName;
import vn.congxa.newsroom.Revision;
import vn.congxa.site.Site;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.FieldCounts;
import vn.congxa.tthc.TthcEntry;

/**
 * What was done on a portal, as files: who did what, what became of TTHC counts, and every version
 * of every text, also of those in the bin. To be kept and read; no portal takes it for its own.
 */
final class ExportedHistory {
  static final String FOLDER = "history";

  private static final int PART = 500;
  private static final int EVERY_ENTRY = 1_000_000;
  private static final List<String> DEEDS =
      List.of("at", "by", "name", "what", "subject", "id", "version", "title", "note");
  private static final List<String> COUNTS =
      List.of(
          "year",
          "month",
          "at",
          "by",
          "what",
          "field",
          "on_time_before",
          "late_before",
          "on_time",
          "late");

  private final PortalStores portal;
  private final Site site;
  private final Path folder;
  private final VersionFiles files;
  private final List<AuditEntry> deeds = new ArrayList<>();

  ExportedHistory(PortalStores portal, Site site, Path folder, ExportedImages images) {
    this.portal = portal;
    this.site = site;
    this.folder = folder.resolve(FOLDER);
    this.files = new VersionFiles(site, this.folder, images);
  }

  /** Answers how many versions of texts there were. */
  int write() throws IOException {
    Files.createDirectories(folder);
    var versions = 0;
    for (var article : articles().values()) {
      versions += article(article);
    }
    deeds.addAll(portal.siteChanges.audit(site.id()));
    Files.writeString(folder.resolve("audit.csv"), audit());
    Files.writeString(folder.resolve(TthcFile.NAME), counts());
    return versions;
  }

  private Map<String, ArticleState> articles() {
    var all = new TreeMap<String, ArticleState>();
    for (var list : ListName.values()) {
      @Nullable String after = null;
      do {
        var part = portal.newsroom.list(site.id(), list, PART, after);
        part.items().forEach(state -> all.put(state.id(), state));
        after = part.next();
      } while (after != null);
    }
    return all;
  }

  private int article(ArticleState state) throws IOException {
    var versions = 0;
    @Nullable Long before = null;
    List<Revision> part;
    do {
      part = portal.newsroom.revisions(site.id(), state.id(), PART, before);
      for (var revision : part) {
        before = revision.version();
        if (!revision.automatic()) {
          deeds.add(AuditEntry.of(revision));
        }
        if (revision.hasText()) {
          var text = portal.newsroom.text(site.id(), state.id(), revision.version());
          if (text.isPresent()) {
            files.write(revision, text.get());
            versions++;
          }
        }
      }
    } while (part.size() == PART);
    return versions;
  }

  private String audit() {
    var csv = CsvText.plain(DEEDS);
    Set<String> accounts = new TreeSet<>();
    deeds.forEach(deed -> accounts.add(deed.by()));
    var names = portal.staff.names(site.id(), accounts);
    deeds.sort(Comparator.comparing(AuditEntry::at));
    for (var deed : deeds) {
      csv.row(
          List.of(
              ArticleText.time(deed.at(), site.zone()),
              deed.by(),
              names.getOrDefault(deed.by(), ""),
              deed.what(),
              deed.subject(),
              said(deed.article()),
              deed.version(),
              said(deed.title()),
              said(deed.note())));
    }
    return csv.toString();
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }

  private String counts() {
    var csv = CsvText.plain(COUNTS);
    for (var year : portal.reports.years(site.id())) {
      for (var month = 1; month <= 12; month++) {
        portal
            .reports
            .history(site.id(), year.year(), month, EVERY_ENTRY)
            .reversed()
            .forEach(entry -> entry(csv, entry));
      }
    }
    return csv.toString();
  }

  private void entry(CsvText csv, TthcEntry entry) {
    var before = entry.before();
    var after = entry.after();
    csv.row(row(entry, "", before == null ? Counts.NONE : before.counts(), after.counts()));
    for (var field : after.fields()) {
      var was = Optional.ofNullable(before).flatMap(report -> report.field(field.field()));
      var counts = was.map(FieldCounts::counts).orElse(Counts.NONE);
      csv.row(row(entry, field.field(), counts, field.counts()));
    }
  }

  private List<Object> row(TthcEntry entry, String field, Counts was, Counts is) {
    return List.of(
        entry.after().year(),
        entry.after().month(),
        ArticleText.time(entry.when(), site.zone()),
        entry.who(),
        entry.what().wire(),
        field,
        was.onTime(),
        was.late(),
        is.onTime(),
        is.late());
  }
}
