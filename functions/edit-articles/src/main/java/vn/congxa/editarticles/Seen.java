package vn.congxa.editarticles;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.newsroom.Command;
import vn.congxa.newsroom.Done;
import vn.congxa.newsroom.MoveCommand;
import vn.congxa.newsroom.PublishCommand;
import vn.congxa.newsroom.UnscheduleCommand;
import vn.congxa.newsroom.WithdrawCommand;

/** What readers see of a change. */
final class Seen {
  private Seen() {}

  /** The places at which it shows; none where it is about what is worked on. */
  static Set<Place> places(Command command, Done done) {
    if (!isSeen(command)) {
      return Set.of();
    }
    var revision = done.revision();
    // A move notes where the article was.
    var left = command instanceof MoveCommand ? revision.note() : null;
    return Stream.of(Optional.ofNullable(left).map(Slug::new), Optional.ofNullable(revision.slug()))
        .flatMap(Optional::stream)
        .map(Place::ofArticle)
        .collect(Collectors.toSet());
  }

  private static boolean isSeen(Command command) {
    return switch (command) {
      case PublishCommand _, UnscheduleCommand _, WithdrawCommand _, MoveCommand _ -> true;
      default -> false;
    };
  }
}
