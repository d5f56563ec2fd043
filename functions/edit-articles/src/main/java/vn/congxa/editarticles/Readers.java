package vn.congxa.editarticles;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.newsroom.Command;
import vn.congxa.newsroom.Done;
import vn.congxa.newsroom.MoveCommand;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.PublishCommand;
import vn.congxa.newsroom.UnscheduleCommand;
import vn.congxa.newsroom.WithdrawCommand;
import vn.congxa.projection.Projection;
import vn.congxa.projection.ProjectionStores;
import vn.congxa.site.SiteRef;

/**
 * Lists, feeds and site map after a change that readers see: made at once, so that the next request
 * finds them. Should that fail, the change stands, and they follow from the table's stream.
 */
final class Readers {
  private final NewsroomStore newsroom;
  private final Projection projection;
  private final RequestLog log;

  static Readers of(Wiring wiring) {
    var stores = ProjectionStores.of(wiring.db(), wiring.table("CONTENT_TABLE"));
    return new Readers(
        new NewsroomStore(wiring.db(), wiring.table("NEWSROOM_TABLE")),
        new Projection(stores, wiring.clock()),
        wiring.log());
  }

  private Readers(NewsroomStore newsroom, Projection projection, RequestLog log) {
    this.newsroom = newsroom;
    this.projection = projection;
    this.log = log;
  }

  /** The address that an article has before it moves. */
  Optional<Slug> before(SiteRef site, String id, Command command) {
    return command instanceof MoveCommand
        ? newsroom.open(site.id(), id).map(opened -> opened.state().slug())
        : Optional.empty();
  }

  void follow(SiteRef site, Command command, Done done, Optional<Slug> before) {
    var places = new LinkedHashSet<Place>();
    if (isSeen(command)) {
      before.map(Place::ofArticle).ifPresent(places::add);
      Optional.ofNullable(done.revision().slug()).map(Place::ofArticle).ifPresent(places::add);
    }
    if (!places.isEmpty()) {
      follow(site, Set.copyOf(places));
    }
  }

  private static boolean isSeen(Command command) {
    return switch (command) {
      case PublishCommand _, UnscheduleCommand _, WithdrawCommand _, MoveCommand _ -> true;
      default -> false;
    };
  }

  private void follow(SiteRef site, Set<Place> places) {
    try {
      projection.changed(site.id(), places);
    } catch (RuntimeException e) {
      log.warn("lists", e);
    }
  }
}
