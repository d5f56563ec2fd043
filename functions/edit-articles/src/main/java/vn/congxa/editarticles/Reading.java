package vn.congxa.editarticles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congxa.aws.Tries;
import vn.congxa.content.AddressStore;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.http.Code;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.http.VersionGuard;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.ArrivalStore;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.Checks;
import vn.congxa.newsroom.Command;
import vn.congxa.newsroom.LibraryStore;
import vn.congxa.newsroom.ListName;
import vn.congxa.newsroom.NewsroomChangeStore;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.Opened;
import vn.congxa.newsroom.Order;
import vn.congxa.newsroom.PresentStore;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.site.SiteRef;
import vn.congxa.words.TitleFilter;

/** What staff read: lists, articles, who is there, addresses. */
final class Reading {
  private static final int PART = 50;
  private static final int MOST_READ = 500;
  private static final Pattern CURSOR = Pattern.compile("[0-9T:.Z-]{10,40}#[0-9a-f-]{36}");

  private final NewsroomStore newsroom;
  private final NewsroomChangeStore changes;
  private final History history;
  private final LibraryStore library;
  private final PresentStore present;
  private final StaffStore staff;
  private final AddressStore addresses;
  private final ArrivalStore arrivals;

  static Reading of(Wiring wiring) {
    var db = wiring.db();
    var table = wiring.table("NEWSROOM_TABLE");
    var content = wiring.table("CONTENT_TABLE");
    return new Reading(
        new NewsroomStore(db, table),
        new NewsroomChangeStore(db, table, content, Tries.inRealTime()),
        History.of(wiring),
        new LibraryStore(db, table),
        new PresentStore(db, table),
        new StaffStore(db, table),
        new AddressStore(db, content),
        new ArrivalStore(db, table, content, Tries.inRealTime()));
  }

  private Reading(
      NewsroomStore newsroom,
      NewsroomChangeStore changes,
      History history,
      LibraryStore library,
      PresentStore present,
      StaffStore staff,
      AddressStore addresses,
      ArrivalStore arrivals) {
    this.newsroom = newsroom;
    this.changes = changes;
    this.history = history;
    this.library = library;
    this.present = present;
    this.staff = staff;
    this.addresses = addresses;
    this.arrivals = arrivals;
  }

  Response answer(Operation operation, Request request, SiteRef site, Order order) {
    return switch (operation) {
      case LIST -> list(request, site);
      case OPEN -> open(request, site, order);
      case VERSIONS -> history.versions(request, site);
      case VERSION -> history.version(request, site);
      case ASIDE -> history.aside(request, site, order.now());
      case CHECKS -> checks(request, site, order);
      case PRESENCE -> presence(request, site, order);
      case SLUG -> slug(request, site, order);
      default -> throw new IllegalStateException(operation + " reads nothing");
    };
  }

  /** Who was faster, as a refusal tells. */
  Map<String, Object> theirs(SiteRef site, ArticleState state) {
    var theirs = new LinkedHashMap<String, Object>();
    theirs.put("version", state.version());
    theirs.put("sub", state.by());
    staff.name(site.id(), state.by()).ifPresent(name -> theirs.put("name", name));
    theirs.put("at", Answers.time(state.at(), site.zone()));
    return theirs;
  }

  private Response list(Request request, SiteRef site) {
    var faults = new ArrayList<Fault>();
    var named = request.query("list");
    var list = named == null ? null : ListName.of(named).orElse(null);
    if (named == null) {
      faults.add(new Fault("list", FaultCode.REQUIRED));
    } else if (list == null) {
      faults.add(new Fault("list", NewsroomFault.UNKNOWN_LIST));
    }
    var cursor = request.query("cursor");
    if (cursor != null && !CURSOR.matcher(cursor).matches()) {
      faults.add(new Fault("cursor", FaultCode.NOT_A_CURSOR));
    }
    if (!faults.isEmpty() || list == null) {
      throw new Refused(faults);
    }
    var titles = TitleFilter.of(request.query().getOrDefault("q", ""));
    return part(
        site, titles.takesAll() ? first(site, list, cursor) : found(site, list, cursor, titles));
  }

  private NewsroomStore.Part<ArticleState> first(
      SiteRef site, ListName list, @Nullable String cursor) {
    return newsroom.list(site.id(), list, PART, cursor);
  }

  // As many as fill a part, or of so many as are read at once.
  private NewsroomStore.Part<ArticleState> found(
      SiteRef site, ListName list, @Nullable String cursor, TitleFilter titles) {
    var part = newsroom.list(site.id(), list, MOST_READ, cursor);
    var fitting = part.items().stream().filter(state -> titles.takes(state.title())).toList();
    return new NewsroomStore.Part<>(fitting, part.next());
  }

  private Response part(SiteRef site, NewsroomStore.Part<ArticleState> part) {
    var names = names(site, part.items());
    return Response.json(ArticleJson.list(part.items(), part.next(), names, site.zone()))
        .notCached();
  }

  private Map<String, String> names(SiteRef site, List<ArticleState> states) {
    var subs = new TreeSet<String>();
    for (var state : states) {
      subs.addAll(ArticleJson.people(state));
    }
    return staff.names(site.id(), subs);
  }

  private Opened opened(Request request, SiteRef site) {
    return newsroom
        .open(site.id(), Desk.id(request))
        .orElseThrow(() -> new Refused(Code.NOT_FOUND));
  }

  private Response open(Request request, SiteRef site, Order order) {
    var opened = opened(request, site);
    var state = opened.state();
    var there = present.present(site.id(), state.id(), order.now());
    var subs = new TreeSet<>(ArticleJson.people(state));
    there.forEach(one -> subs.add(one.sub()));
    var names = staff.names(site.id(), subs);
    return Response.json(
            ArticleJson.article(opened, there, Command.possible(state, order), names, site.zone()))
        .with("etag", VersionGuard.tag(state.version()))
        .notCached();
  }

  private Response checks(Request request, SiteRef site, Order order) {
    var opened = opened(request, site);
    var kept = Set.copyOf(library.files(site.id(), opened.text().files()).keySet());
    var checks = Checks.of(opened.text(), opened.state().slug(), order.rules(), kept);
    return Response.json(ArticleJson.checks(checks, request.language())).notCached();
  }

  private Response presence(Request request, SiteRef site, Order order) {
    var id = opened(request, site).state().id();
    var there = present.note(site.id(), id, order.actor().sub(), order.now());
    var subs = new TreeSet<String>();
    there.forEach(one -> subs.add(one.sub()));
    var names = staff.names(site.id(), subs);
    return Response.json(ArticleJson.present(there, names, site.zone())).notCached();
  }

  private Response slug(Request request, SiteRef site, Order order) {
    var text = request.parameter("slug");
    if (!Slug.isValid(text)) {
      throw new Refused(List.of(new Fault("slug", NewsroomFault.NOT_A_SLUG)));
    }
    var slug = new Slug(text);
    var place = Place.ofArticle(slug);
    var isTaken = !addresses.taken(site.id(), List.of(place)).isEmpty();
    var isWay = addresses.ways(site.id(), List.of(place)).containsKey(place);
    var id = isTaken ? arrivals.at(site.id(), slug, order.now(), site.zone()).orElse(null) : null;
    var proposal = isTaken || isWay ? changes.free(site.id(), slug).value() : null;
    return Response.json(ArticleJson.slug(slug, isTaken || isWay, id, proposal)).notCached();
  }
}
