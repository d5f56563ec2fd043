package vn.congxa.editarticles;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.congxa.aws.Tries;
import vn.congxa.http.Code;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.AsideStore;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.site.SiteRef;

/** What was done with an article: its versions, and texts that did not become one. */
final class History {
  private static final int PART = 50;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");

  private final NewsroomStore newsroom;
  private final AsideStore asides;
  private final StaffStore staff;

  static History of(Wiring wiring) {
    var db = wiring.db();
    var table = wiring.table("NEWSROOM_TABLE");
    return new History(
        new NewsroomStore(db, table),
        new AsideStore(db, table, Tries.inRealTime()),
        new StaffStore(db, table));
  }

  private History(NewsroomStore newsroom, AsideStore asides, StaffStore staff) {
    this.newsroom = newsroom;
    this.asides = asides;
    this.staff = staff;
  }

  Response versions(Request request, SiteRef site) {
    var cursor = request.query("cursor");
    if (cursor != null && !NUMBER.matcher(cursor).matches()) {
      throw new Refused(List.of(new Fault("cursor", FaultCode.NOT_A_CURSOR)));
    }
    var id = Desk.id(request);
    var before = cursor == null ? null : Long.valueOf(cursor);
    var found = newsroom.revisions(site.id(), id, PART + 1, before);
    if (found.isEmpty() && cursor == null) {
      throw new Refused(Code.NOT_FOUND);
    }
    var shown = found.subList(0, Math.min(PART, found.size()));
    var next = found.size() <= PART ? null : String.valueOf(shown.getLast().version());
    var subs = new TreeSet<String>();
    shown.forEach(revision -> subs.add(revision.by()));
    var names = staff.names(site.id(), subs);
    return Response.json(HistoryJson.versions(shown, next, names, site.zone())).notCached();
  }

  Response version(Request request, SiteRef site) {
    var id = Desk.id(request);
    var number = request.parameter("version");
    if (!NUMBER.matcher(number).matches()) {
      throw new Refused(Code.NOT_FOUND);
    }
    var version = Long.parseLong(number);
    var revision =
        newsroom.revision(site.id(), id, version).orElseThrow(() -> new Refused(Code.NOT_FOUND));
    var text = newsroom.text(site.id(), id, version);
    var names = staff.names(site.id(), Set.of(revision.by()));
    return Response.json(HistoryJson.version(revision, text, names, site.zone())).notCached();
  }

  Response aside(Request request, SiteRef site, Instant now) {
    var aside =
        asides
            .find(site.id(), Desk.id(request), request.parameter("aside"), now)
            .orElseThrow(() -> new Refused(Code.NOT_FOUND));
    var names = staff.names(site.id(), Set.of(aside.by()));
    return Response.json(HistoryJson.aside(aside, names, site.zone())).notCached();
  }
}
