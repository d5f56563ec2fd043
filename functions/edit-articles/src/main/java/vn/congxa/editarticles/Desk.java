package vn.congxa.editarticles;

import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.aws.Tries;
import vn.congxa.http.BaseVersion;
import vn.congxa.http.Code;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.IdempotencyKey;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.Actor;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.AsideStore;
import vn.congxa.newsroom.Command;
import vn.congxa.newsroom.Done;
import vn.congxa.newsroom.LibraryStore;
import vn.congxa.newsroom.Manuscript;
import vn.congxa.newsroom.NewsroomChangeStore;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.Opened;
import vn.congxa.newsroom.Order;
import vn.congxa.newsroom.RestoreCommand;
import vn.congxa.newsroom.Rules;
import vn.congxa.newsroom.SaveCommand;
import vn.congxa.newsroom.Signature;
import vn.congxa.newsroom.SupersededException;
import vn.congxa.projection.Readers;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.Sites;
import vn.congxa.staff.api.Caller;

/** Changes: what is wanted is read, done once, and answered. */
final class Desk {
  private final NewsroomStore newsroom;
  private final NewsroomChangeStore changes;
  private final AsideStore asides;
  private final LibraryStore library;
  private final Reading reading;
  private final Readers readers;
  private final Replacements replacements;
  private final Sites sites;
  private final Clock clock;

  static Desk of(Wiring wiring, Sites sites) {
    var db = wiring.db();
    var table = wiring.table("NEWSROOM_TABLE");
    var content = wiring.table("CONTENT_TABLE");
    return new Desk(
        new NewsroomStore(db, table),
        new NewsroomChangeStore(db, table, content, Tries.inRealTime()),
        new AsideStore(db, table, Tries.inRealTime()),
        new LibraryStore(db, table),
        Reading.of(wiring),
        Readers.of(wiring),
        Replacements.of(wiring),
        sites,
        wiring.clock());
  }

  private Desk(
      NewsroomStore newsroom,
      NewsroomChangeStore changes,
      AsideStore asides,
      LibraryStore library,
      Reading reading,
      Readers readers,
      Replacements replacements,
      Sites sites,
      Clock clock) {
    this.newsroom = newsroom;
    this.changes = changes;
    this.asides = asides;
    this.library = library;
    this.reading = reading;
    this.readers = readers;
    this.replacements = replacements;
    this.sites = sites;
    this.clock = clock;
  }

  Response answer(Operation operation, Request request, SiteRef site, Caller caller) {
    var order = order(site, caller);
    return switch (operation) {
      case SAVE -> save(request, site, order);
      case RESTORE -> restore(request, site, order);
      case SUBMIT, TAKE_BACK, RETURN, PUBLISH, UNSCHEDULE, WITHDRAW, MOVE, BIN, UNBIN ->
          command(operation, request, site, order);
      default -> reading.answer(operation, request, site, order);
    };
  }

  private Order order(SiteRef site, Caller caller) {
    return new Order(
        new Actor(caller.subject(), caller.roles()),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        Rules.of(sites.identity(site)));
  }

  /** An article's identifier: a UUID in lower case. */
  static String id(Request request) {
    var id = request.parameter("id");
    if (!ArticleState.isId(id)) {
      throw new Refused(Code.NOT_FOUND);
    }
    return id;
  }

  private Response save(Request request, SiteRef site, Order order) {
    var id = id(request);
    var faults = new ArrayList<Fault>();
    var base = BaseVersion.orNone(request, faults);
    var key = IdempotencyKey.of(request, faults);
    var form = DraftForm.read(request, faults);
    Refused.ifAny(faults);
    if (form == null) {
      throw new IllegalStateException("a form without a fault");
    }
    var known = library.files(site.id(), form.draft().files());
    var command = new SaveCommand(form.draft(), form.slug(), form.automatic(), known);
    var signature = signature(request, key, id, site, order);
    try {
      var done = run(site, id, command, order, base, signature);
      return Answers.saved(done, form.changed(), site.zone());
    } catch (SupersededException e) {
      // What was typed is kept, whoever was faster.
      var before = newsroom.open(site.id(), id).map(Opened::text).orElse(Manuscript.EMPTY);
      var text = form.draft().with(known, before);
      var seen = Math.max(base, 0);
      throw superseded(
          e, site, asides.keep(site.id(), id, text, order, seen, signature.fingerprint()));
    }
  }

  private Response restore(Request request, SiteRef site, Order order) {
    var id = id(request);
    var faults = new ArrayList<Fault>();
    var base = BaseVersion.of(request, faults);
    var key = IdempotencyKey.of(request, faults);
    var version = CommandForm.restored(request, faults);
    Refused.ifAny(faults);
    var text =
        newsroom
            .text(site.id(), id, version)
            .orElseThrow(
                () -> new Refused(List.of(new Fault("/version", FaultCode.UNKNOWN_VERSION))));
    var kept = library.files(site.id(), text.files()).keySet();
    var command = new RestoreCommand(version, text, kept);
    return changed(request, site, id, command, order, base, key);
  }

  private Response command(Operation operation, Request request, SiteRef site, Order order) {
    var id = id(request);
    var faults = new ArrayList<Fault>();
    var base = BaseVersion.of(request, faults);
    var key = IdempotencyKey.of(request, faults);
    var command = CommandForm.read(operation, request, faults);
    Refused.ifAny(faults);
    if (command == null) {
      throw new IllegalStateException("a form without a fault");
    }
    replacements.check(site, command, order.now());
    return changed(request, site, id, command, order, base, key);
  }

  private Response changed(
      Request request,
      SiteRef site,
      String id,
      Command command,
      Order order,
      long base,
      String key) {
    try {
      var done = run(site, id, command, order, base, signature(request, key, id, site, order));
      return Answers.saved(done, List.of(), site.zone());
    } catch (SupersededException e) {
      throw superseded(e, site, null);
    }
  }

  private Done run(
      SiteRef site, String id, Command command, Order order, long base, Signature signature) {
    var done =
        Declined.asRefusals(() -> changes.run(site.id(), id, command, order, base, signature));
    readers.follow(site.id(), Seen.places(command, done));
    return done;
  }

  private static Signature signature(
      Request request, String key, String id, SiteRef site, Order order) {
    var fingerprint = IdempotencyKey.fingerprint(request, id, site.id(), order.actor().sub());
    var month = YearMonth.from(order.now().atZone(site.zone())).toString();
    return new Signature(key, fingerprint, month);
  }

  private Refused superseded(SupersededException e, SiteRef site, @Nullable String aside) {
    var refused = new Refused(Code.PRECONDITION_FAILED);
    refused.with("theirs", reading.theirs(site, e.theirs()));
    return aside == null ? refused : refused.with("kept", aside);
  }

  /** Reads where nothing is. */
  Response prime() {
    newsroom.open("-", "-");
    return Response.json(json -> json.writeStartObject()).notCached();
  }
}
