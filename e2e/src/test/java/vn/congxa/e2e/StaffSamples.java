package vn.congxa.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.congxa.stack.RouteDefinition;
import vn.congxa.stack.Template;

/** An event that goes well for each route of the template that asks for a token. */
final class StaffSamples {
  /** A portal that is asked. */
  interface Asking {
    Exchange json(String method, String path, String body, String... headers);
  }

  private final Map<String, JsonNode> samples;

  private StaffSamples(Map<String, JsonNode> samples) {
    this.samples = samples;
  }

  static StaffSamples ofProject() {
    var guarded =
        Template.ofProject().functions().stream()
            .flatMap(function -> function.routes().stream())
            .filter(route -> route.authorizer().isPresent())
            .map(RouteDefinition::key)
            .collect(Collectors.toSet());
    var samples = new TreeMap<String, JsonNode>();
    try {
      for (var answer : EventsE2E.answers().toList()) {
        var event = EventsE2E.read((String) answer.get()[0]);
        var route = event.path("routeKey").asString();
        if (guarded.contains(route) && (int) answer.get()[1] < 400) {
          samples.putIfAbsent(route, event);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!samples.keySet().equals(guarded)) {
      throw new IllegalStateException("a route without an event: " + guarded);
    }
    return new StaffSamples(samples);
  }

  List<String> routes() {
    return List.copyOf(samples.keySet());
  }

  static String method(String route) {
    return route.substring(0, route.indexOf(' '));
  }

  String path(String route) {
    return of(route).path("rawPath").asString().replace("#", "%23");
  }

  String body(String route) {
    return of(route).path("body").asString("");
  }

  /** What would be done over an article's first version, were it asked with a good token. */
  Exchange ask(Asking portal, String route, @Nullable String token) {
    var headers = new ArrayList<String>();
    if (token != null) {
      headers.addAll(List.of("authorization", "Bearer " + token));
    }
    for (var name : List.of("if-match", "if-none-match", "idempotency-key")) {
      var value = of(route).at("/headers/" + name).asString("");
      if (!value.isEmpty()) {
        headers.addAll(List.of(name, value.replaceFirst("\"[0-9]+\"", "\"1\"")));
      }
    }
    var all = headers.toArray(String[]::new);
    try {
      return portal.json(method(route), path(route), body(route), all);
    } catch (UncheckedIOException _) {
      // Who is refused before their body is read may find the connection closed at the next
      // request.
      return portal.json(method(route), path(route), body(route), all);
    }
  }

  private JsonNode of(String route) {
    return Objects.requireNonNull(samples.get(route), route);
  }
}
