package vn.congxa.folder;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Ways that lead in a circle: a browser would follow them until it gives up. */
final class RedirectLoops {
  private final Map<String, String> ways;
  private final List<String> hosts;

  RedirectLoops(Map<String, String> ways, List<String> hosts) {
    this.ways = ways;
    this.hosts = hosts;
  }

  /** Tells each address that lies on a circle. */
  void find(Consumer<String> each) {
    var walked = new HashSet<String>();
    for (var from : ways.keySet()) {
      var path = new HashSet<String>();
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

  private void circle(String from, Consumer<String> each) {
    Set<String> told = new HashSet<>();
    var at = from;
    while (at != null && told.add(at)) {
      each.accept(at);
      at = next(at);
    }
  }

  /** The address of this site to which one leads, if that leads on. */
  private @Nullable String next(String from) {
    try {
      var to = URI.create(ways.getOrDefault(from, ""));
      if (to.getHost() != null && !hosts.contains(to.getHost())) {
        return null;
      }
      var query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
      var next = OldAddress.normal(to.getRawPath() + query);
      var path = OldAddress.normal(to.getRawPath()); // which counts where the query says nothing
      return ways.containsKey(next) ? next : ways.containsKey(path) ? path : null;
    } catch (IllegalArgumentException _) {
      return null; // leads nowhere that is here
    }
  }
}
