package vn.congxa.editarticles;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.newsroom.Command;
import vn.congxa.newsroom.Done;
import vn.congxa.newsroom.MoveCommand;
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
  private final Projection projection;
  private final RequestLog log;

  static Readers of(Wiring wiring) {
    var stores = ProjectionStores.of(wiring.db(), wiring.table("CONTENT_TABLE"));
    return new Readers(new Projection(stores, wiring.clock()), wiring.log());
  }

  private Readers(Projection projection, RequestLog log) {
    this.projection = projection;
    this.log = log;
  }

  void follow(SiteRef site, Command command, Done done) {
    if (!isSeen(command)) {
      return;
    }
    var revision = done.revision();
    // A move notes where the article was.
    var left = command instanceof MoveCommand ? revision.note() : null;
    var places =
        Stream.of(Optional.ofNullable(left).map(Slug::new), Optional.ofNullable(revision.slug()))
            .flatMap(Optional::stream)
            .map(Place::ofArticle)
            .collect(Collectors.toSet());
    if (!places.isEmpty()) {
      follow(site, places);
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
