package vn.congxa.editsite;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Slug;
import vn.congxa.http.BaseVersion;
import vn.congxa.http.Code;
import vn.congxa.http.Fault;
import vn.congxa.http.Form;
import vn.congxa.http.IdempotencyKey;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.http.VersionGuard;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.Deed;
import vn.congxa.newsroom.RefileCommand;
import vn.congxa.newsroom.Signature;
import vn.congxa.newsroom.SiteChangeStore;
import vn.congxa.newsroom.SiteRevision.Subject;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.site.SavedSite;
import vn.congxa.site.Site;
import vn.congxa.site.SiteOutcome;
import vn.congxa.site.SiteRef;
import vn.congxa.site.SiteStore;
import vn.congxa.staff.api.Caller;

/** A site read as it is now, and changed over the version that its author saw. */
final class SiteDesk {
  /**
   * What is to become of it.
   *
   * @param form null unless it is about sections
   */
  private record Wish(Subject subject, UnaryOperator<Site> edit, @Nullable SectionsForm form) {}

  private final SiteStore sites;
  private final SiteChangeStore changes;
  private final SectionArticles articles;
  private final SectionMoves moves;
  private final StaffStore staff;
  private final Clock clock;

  static SiteDesk of(Wiring wiring) {
    return new SiteDesk(wiring);
  }

  private SiteDesk(Wiring wiring) {
    var db = wiring.db();
    var content = wiring.table("CONTENT_TABLE");
    var table = wiring.table("NEWSROOM_TABLE");
    this.sites = new SiteStore(db, content);
    this.changes = new SiteChangeStore(db, table, content);
    this.articles = SectionArticles.of(wiring);
    this.moves = SectionMoves.of(wiring);
    this.staff = new StaffStore(db, table);
    this.clock = wiring.clock();
  }

  Response read(Operation operation, SiteRef ref) {
    return answer(operation, now(ref));
  }

  private SavedSite now(SiteRef ref) {
    return sites.saved(ref.id()).orElseThrow(() -> new Refused(Code.NOT_FOUND));
  }

  private static Response answer(Operation operation, SavedSite saved) {
    var isAboutSections = operation == Operation.SECTIONS || operation == Operation.SAVE_SECTIONS;
    return Response.json(isAboutSections ? SiteJson.sections(saved) : SiteJson.site(saved))
        .with("etag", VersionGuard.tag(saved.version()))
        .notCached();
  }

  Response change(Operation operation, Request request, SiteRef ref, Caller caller) {
    var faults = new ArrayList<Fault>();
    var base = BaseVersion.of(request, faults);
    var key = IdempotencyKey.of(request, faults);
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var wish = Forms.read(request, faults, form -> wish(operation, form, at));
    Refused.ifAny(faults);
    if (wish == null) {
      throw new IllegalStateException("a form without a fault");
    }
    var month = YearMonth.from(at.atZone(ref.zone())).toString();
    var signature =
        new Signature(key, IdempotencyKey.fingerprint(request, ref.id(), caller.subject()), month);
    var seen = now(ref);
    if (seen.version() != base) {
      return again(operation, ref, base, signature, seen);
    }
    var site = wish.edit().apply(seen.site());
    var leads = wish.form() == null ? Map.<Slug, Slug>of() : wish.form().leads();
    if (site.equals(seen.site()) && leads.isEmpty()) {
      return answer(operation, seen);
    }
    refuseUsed(seen.site(), leads.keySet(), at);
    var change =
        new SiteChangeStore.Change(
            seen, site, wish.subject(), Deed.SAVE, caller.subject(), at, signature);
    var there = wish.form() == null ? Set.<Slug>of() : wish.form().there(seen.site());
    return switch (changes.make(change, leads, there)) {
      case SiteOutcome.Made _ -> {
        // What came into a section in the moment in which it was given up goes where it leads.
        leads.forEach(
            (from, to) -> moves.move(site, new RefileCommand(from, to), caller.subject()));
        yield answer(operation, now(ref));
      }
      case SiteOutcome.Superseded _ -> again(operation, ref, base, signature, now(ref));
      case SiteOutcome.HostTaken(var host, _) ->
          throw new Refused(EditSiteProblem.HOST_TAKEN, host).with("host", host);
    };
  }

  private Wish wish(Operation operation, Form form, Instant now) {
    return switch (operation) {
      case SAVE_SITE -> {
        var identity = SiteForm.read(form);
        yield new Wish(Subject.SITE, identity::over, null);
      }
      case SAVE_SECTIONS -> {
        var sections = SectionsForm.read(form);
        yield new Wish(Subject.SECTIONS, sections::over, sections);
      }
      case SAVE_ALERT -> {
        var alert = AlertForm.read(form, now).alert();
        yield new Wish(Subject.ALERT, site -> site.with(alert), null);
      }
      default -> throw new IllegalStateException(operation + " changes nothing");
    };
  }

  private void refuseUsed(Site site, Set<Slug> gone, Instant now) {
    for (var section : gone) {
      var count = articles.count(site.id(), section, now);
      if (count > 0) {
        throw new Refused(EditSiteProblem.SECTION_IN_USE, section.value())
            .with("section", section.value())
            .with("articles", (long) count);
      }
    }
  }

  /** The site as it is now, if the same command has changed it already. */
  private Response again(
      Operation operation, SiteRef ref, long base, Signature signature, SavedSite now) {
    var earlier = changes.signature(ref.id(), base + 1);
    if (earlier.isEmpty() || !earlier.get().key().equals(signature.key())) {
      throw new Refused(Code.PRECONDITION_FAILED).with("theirs", theirs(ref, now.version()));
    }
    if (!earlier.get().fingerprint().equals(signature.fingerprint())) {
      throw new Refused(Code.IDEMPOTENCY_KEY_REUSED);
    }
    return answer(operation, now);
  }

  /** Who was faster. */
  private Map<String, Object> theirs(SiteRef ref, long version) {
    var theirs = new LinkedHashMap<String, Object>();
    theirs.put("version", version);
    changes
        .revision(ref.id(), version)
        .ifPresent(revision -> {
          theirs.put("sub", revision.by());
          staff.name(ref.id(), revision.by()).ifPresent(name -> theirs.put("name", name));
          theirs.put("at", SiteJson.time(revision.at(), ref.zone()));
        });
    return theirs;
  }

  /** Reads as a change does. */
  Response prime(SiteRef site) {
    changes.revision(site.id(), 0);
    return sites
        .saved(site.id())
        .map(saved -> answer(Operation.SITE, saved))
        .orElseGet(SiteDesk::none);
  }

  private static Response none() {
    return Response.json(
            json -> {
              json.writeStartObject();
              json.writeEndObject();
            })
        .notCached();
  }
}
