package vn.congxa.local.gateway;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which route answers: an exact path before a greedy one, and {@code $default} at the very last.
 */
final class Routes {
  record Match(Route route, Map<String, String> pathParameters) {}

  private static final Comparator<Route> MOST_EXACT_FIRST =
      Comparator.comparing(Route::isDefault)
          .thenComparing(Route::pattern)
          .thenComparing(Route::takesAnyMethod);

  private final List<Route> routes;

  Routes(List<Route> routes) {
    this.routes = routes.stream().sorted(MOST_EXACT_FIRST).toList();
  }

  Optional<Match> find(String method, String path) {
    return routes.stream()
        .filter(route -> route.takes(method))
        .flatMap(route -> match(route, path).stream())
        .findFirst();
  }

  private static Optional<Match> match(Route route, String path) {
    return route.isDefault()
        ? Optional.of(new Match(route, Map.of()))
        : route.pattern().match(path).map(variables -> new Match(route, variables));
  }
}
