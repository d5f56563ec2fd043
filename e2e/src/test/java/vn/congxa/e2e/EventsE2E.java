package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.congxa.readarticles.ReadArticlesHandler;
import vn.congxa.readmedia.ReadMediaHandler;
import vn.congxa.readtthc.ReadTthcHandler;
import vn.congxa.recordvisit.RecordVisitHandler;
import vn.congxa.renderpages.RenderPagesHandler;
import vn.congxa.testing.Event;
import vn.congxa.updatetthc.UpdateTthcHandler;

/** Each sample event through its handler, the answer held against the contract. */
class EventsE2E {
  private static final Path EVENTS = TestPortal.ROOT.resolve("events");
  private static final Map<String, String> ENVIRONMENT = TestPortal.INSTANCE.environment();
  private static final Map<String, RequestStreamHandler> HANDLERS =
      Map.of(
          "read-articles", new ReadArticlesHandler(ENVIRONMENT),
          "record-visit", new RecordVisitHandler(ENVIRONMENT),
          "read-tthc", new ReadTthcHandler(ENVIRONMENT),
          "update-tthc", new UpdateTthcHandler(ENVIRONMENT),
          "render-pages", new RenderPagesHandler(ENVIRONMENT),
          "read-media", new ReadMediaHandler(ENVIRONMENT));

  private final OpenApi contract = OpenApi.ofProject();

  static Stream<String> names() throws IOException {
    try (var files = Files.list(EVENTS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void an_event_is_complete_and_answered_as_the_contract_says(String name) throws IOException {
    var event = read(name);
    var handler = HANDLERS.get(name.substring(0, name.indexOf('.')));
    assertThat(handler).as("the name begins with a function's").isNotNull();
    assertThat(event.propertyNames())
        .contains(
            "version",
            "routeKey",
            "rawPath",
            "rawQueryString",
            "headers",
            "requestContext",
            "isBase64Encoded");
    assertThat(event.path("version").asString()).isEqualTo("2.0");
    assertThat(event.at("/headers/host").asString()).isNotBlank();

    var answer = Exchange.of(Event.sample(name).to(Objects.requireNonNull(handler)));

    assertThat(answer.status()).isLessThan(500);
    var route = event.path("routeKey").asString();
    if (!route.equals("$default")) {
      assertThat(contract.differences(route, answer)).isEmpty();
    }
  }

  @Test
  void every_route_has_an_event() throws IOException {
    var routes = new TreeSet<String>();
    for (var name : names().toList()) {
      routes.add(read(name).path("routeKey").asString());
    }

    assertThat(routes)
        .containsAll(
            contract.routes().stream().filter(route -> !route.startsWith("HEAD ")).toList());
  }

  private static JsonNode read(String name) throws IOException {
    return new ObjectMapper().readTree(Files.readString(EVENTS.resolve(name)));
  }
}
