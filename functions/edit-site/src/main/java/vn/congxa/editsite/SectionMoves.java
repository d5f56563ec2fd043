package vn.congxa.editsite;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.congxa.aws.Tries;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.http.Code;
import vn.congxa.http.Fault;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.Actor;
import vn.congxa.newsroom.ArrivalStore;
import vn.congxa.newsroom.DeclinedException;
import vn.congxa.newsroom.MeanwhileException;
import vn.congxa.newsroom.NewsroomChangeStore;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.Order;
import vn.congxa.newsroom.PublicState;
import vn.congxa.newsroom.RefileCommand;
import vn.congxa.newsroom.Refusal;
import vn.congxa.newsroom.Revision;
import vn.congxa.newsroom.Rules;
import vn.congxa.newsroom.Signature;
import vn.congxa.newsroom.SupersededException;
import vn.congxa.projection.Readers;
import vn.congxa.site.Site;
import vn.congxa.site.SiteRef;
import vn.congxa.site.SiteStore;
import vn.congxa.staff.Role;
import vn.congxa.staff.api.Caller;

/** Files articles of one section under another, so many a call; done twice it comes to the same. */
final class SectionMoves {
  private static final int PART = 25;

  /** So often somebody who saves at the same time may be faster. */
  private static final int TRIES = 10;

  private final SectionArticles articles;
  private final SiteStore sites;
  private final NewsroomStore newsroom;
  private final NewsroomChangeStore changes;
  private final ArrivalStore arrivals;
  private final Readers readers;
  private final Clock clock;

  static SectionMoves of(Wiring wiring) {
    return new SectionMoves(wiring);
  }

  private SectionMoves(Wiring wiring) {
    var db = wiring.db();
    var content = wiring.table("CONTENT_TABLE");
    var table = wiring.table("NEWSROOM_TABLE");
    this.articles = SectionArticles.of(wiring);
    this.sites = new SiteStore(db, content);
    this.newsroom = new NewsroomStore(db, table);
    this.changes = new NewsroomChangeStore(db, table, content, Tries.inRealTime());
    this.arrivals = new ArrivalStore(db, table, content, Tries.inRealTime());
    this.readers = Readers.of(wiring);
    this.clock = wiring.clock();
  }

  /** How many were moved, and how many are left at least. */
  record Moved(int moved, int left) {}

  Response answer(Request request, SiteRef ref, Caller caller) {
    var from = request.parameter("section");
    var faults = new ArrayList<Fault>();
    var to = Forms.read(request, faults, form -> Forms.slug(form, "to"));
    if (!Slug.isValid(from)) {
      throw new Refused(Code.NOT_FOUND);
    }
    Refused.ifAny(faults);
    if (to == null) {
      throw new IllegalStateException("a form without a fault");
    }
    var site = sites.findNow(ref.id()).orElseThrow(() -> new Refused(Code.NOT_FOUND));
    if (to.value().equals(from)) {
      throw new Refused(List.of(new Fault("/to", SiteFault.SAME_SECTION)));
    }
    if (site.section(to).isEmpty()) {
      throw unknown();
    }
    var moved = move(site, new RefileCommand(new Slug(from), to), caller.subject());
    return Response.json(
            json -> {
              json.writeStartObject();
              json.writeNumberField("moved", moved.moved());
              json.writeNumberField("left", moved.left());
              json.writeEndObject();
            })
        .notCached();
  }

  private static Refused unknown() {
    return new Refused(List.of(new Fault("/to", SiteFault.UNKNOWN_SECTION)));
  }

  /** Moves a part of them. */
  Moved move(Site site, RefileCommand command, String sub) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var order = new Order(new Actor(sub, Set.of(Role.ADMIN)), now, Rules.of(site));
    var found = articles.find(site.id(), command.from(), now);
    var places = new HashSet<Place>();
    var moved = 0;
    var left = found.size();
    try {
      for (var one : found) {
        if (moved == PART) {
          break;
        }
        try {
          var revision = one(site, one, command, order);
          left--;
          moved += revision.isPresent() ? 1 : 0;
          revision.flatMap(SectionMoves::place).ifPresent(places::add);
        } catch (MeanwhileException _) {
          // What readers have was not written by the newsroom: it stays, and is left.
        }
      }
    } finally {
      readers.follow(site.id(), places);
    }
    return new Moved(moved, left);
  }

  private static Optional<Place> place(Revision revision) {
    return revision.standing() == PublicState.PUBLISHED
        ? Optional.ofNullable(revision.slug()).map(Place::ofArticle)
        : Optional.empty();
  }

  /** Empty where it is in that section no more. */
  private Optional<Revision> one(
      Site site, SectionArticles.One one, RefileCommand command, Order order) {
    var id = id(site, one, order.now());
    if (id.isEmpty()) {
      return Optional.empty();
    }
    var month = YearMonth.from(order.now().atZone(site.zone())).toString();
    var signature = new Signature("refile", command.from() + "/" + command.to(), month);
    for (var attempt = 1; ; attempt++) {
      var opened = newsroom.open(site.id(), id.get());
      if (opened.isEmpty()) {
        return Optional.empty();
      }
      try {
        var base = opened.get().state().version();
        return Optional.of(
            changes.run(site.id(), id.get(), command, order, base, signature).revision());
      } catch (SupersededException e) {
        if (attempt == TRIES) {
          throw new Refused(Code.BUSY, e);
        }
      } catch (DeclinedException e) {
        if (e.declined().reason() == Refusal.NOT_READY) {
          throw unknown(); // given up meanwhile
        }
        return Optional.empty();
      }
    }
  }

  private Optional<String> id(Site site, SectionArticles.One one, Instant now) {
    return one.id() != null
        ? Optional.of(one.id())
        : arrivals.at(site.id(), Objects.requireNonNull(one.slug()), now, site.zone());
  }
}
