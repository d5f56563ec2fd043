package vn.congxa.readrecords;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.congxa.http.Address;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.AuditEntry;
import vn.congxa.newsroom.AuditStore;
import vn.congxa.newsroom.NewsroomStore.Part;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.Sites;

/** Who did what. */
final class Audit {
  /** So many are looked at for one answer in JSON, whichever are asked for. */
  private static final int MOST_SEEN = 1_000;

  /** So many rows a file has at most, and so many characters: an answer of Lambda has 6 MB. */
  private static final int MOST_ROWS = 10_000;

  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int AT_ONCE = 500;

  private final AuditStore audit;
  private final StaffStore staff;
  private final Sites sites;
  private final Clock clock;

  static Audit of(Wiring wiring, Sites sites) {
    var table = wiring.table("NEWSROOM_TABLE");
    return new Audit(
        new AuditStore(wiring.db(), table),
        new StaffStore(wiring.db(), table),
        sites,
        wiring.clock());
  }

  private Audit(AuditStore audit, StaffStore staff, Sites sites, Clock clock) {
    this.audit = audit;
    this.staff = staff;
    this.sites = sites;
    this.clock = clock;
  }

  Response answer(Request request, SiteRef site) {
    var question = AuditQuestion.of(request, site, clock.instant(), sites.signingKey());
    return Sheet.isWanted(request)
        ? file(request, site, question)
        : json(site, question, part(site, question, question.limit(), MOST_SEEN));
  }

  private Response json(SiteRef site, AuditQuestion question, Part<AuditEntry> part) {
    var next = part.next();
    var cursor = next == null ? null : question.signed(site, sites.signingKey()).sign(next);
    return Sheet.json(
        AuditJson.entries(
            question.asked(), part.items(), cursor, people(site, part.items()), site.zone()));
  }

  /** All of it, or as much as one file holds, which then says where the next begins. */
  private Response file(Request request, SiteRef site, AuditQuestion asked) {
    var sheet = new AuditSheet(site.zone());
    var question = asked;
    var rows = 0;
    while (true) {
      var part = part(site, question, Math.min(AT_ONCE, MOST_ROWS - rows), MOST_SEEN);
      sheet.add(part.items(), people(site, part.items()));
      rows += part.items().size();
      var next = part.next();
      if (next == null) {
        return sheet.file(asked);
      }
      if (rows >= MOST_ROWS || sheet.length() >= MOST_CHARACTERS) {
        var query = new TreeMap<>(asked.asked());
        query.put("cursor", asked.signed(site, sites.signingKey()).sign(next));
        var rest = Address.encoded(request.path(), query);
        return sheet.file(asked).with("link", "<" + rest + ">; rel=\"next\"");
      }
      question = question.after(next);
    }
  }

  private Part<AuditEntry> part(SiteRef site, AuditQuestion question, int limit, int most) {
    var wish = new AuditStore.Wish(limit, most, entry -> question.fits(entry, site.zone()));
    var article = question.article();
    if (article != null) {
      return audit.article(site.id(), article, question.after(), wish);
    }
    var month = question.month();
    if (month == null) {
      throw new IllegalStateException("neither a month nor an article");
    }
    return audit.month(site.id(), month, question.after(), wish);
  }

  private Map<String, String> people(SiteRef site, List<AuditEntry> entries) {
    return staff.names(site.id(), entries.stream().map(AuditEntry::by).collect(Collectors.toSet()));
  }
}
