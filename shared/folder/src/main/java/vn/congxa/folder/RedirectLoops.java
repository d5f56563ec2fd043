package vn.congxa.folder;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Place;
import vn.congxa.content.WrittenAddress;

/** Ways that lead in a circle: a browser would follow them until it gives up. */
final class RedirectLoops {
  private final Map<Place, String> ways;
  private final List<String> hosts;

  RedirectLoops(Map<Place, String> ways, List<String> hosts) {
    this.ways = ways;
    this.hosts = hosts;
  }

  /** Tells each address that lies on a circle. */
  void find(Consumer<Place> each) {
    var walked = new HashSet<Place>();
    for (var from : ways.keySet()) {
      var path = new HashSet<Place>();
      var at = from;
      while (at != null && walked.add(at)) {
        path.add(at);
        at = next(at);
      }
      if (at != null && path.contains(at)) {
        circle(at, each);
      }
    }
  }

  private void circle(Place from, Consumer<Place> each) {
    Set<Place> told = new HashSet<>();
    var at = from;
    while (at != null && told.add(at)) {
      each.accept(at);
      at = next(at);
    }
  }

  /** The place on this site to which one leads, if that leads on. */
  private @Nullable Place next(Place from) {
    var to = WrittenAddress.end(ways.getOrDefault(from, ""), hosts);
    if (to.isEmpty()) {
      return null;
    }
    var path = Place.ofPath(to.get().path()); // which counts where the query says nothing
    return ways.containsKey(to.get()) ? to.get() : ways.containsKey(path) ? path : null;
  }
}
