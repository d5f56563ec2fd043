package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.congxa.editarticles.EditArticlesHandler;
import vn.congxa.editsite.EditSiteHandler;
import vn.congxa.keepmedia.KeepMediaHandler;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.previewarticles.PreviewArticlesHandler;
import vn.congxa.readarticles.ReadArticlesHandler;
import vn.congxa.readmedia.ReadMediaHandler;
import vn.congxa.readrecords.ReadRecordsHandler;
import vn.congxa.readtthc.ReadTthcHandler;
import vn.congxa.recordvisit.RecordVisitHandler;
import vn.congxa.renderpages.PageRoute;
import vn.congxa.renderpages.RenderPagesHandler;
import vn.congxa.searcharticles.SearchArticlesHandler;
import vn.congxa.serveconsole.ServeConsoleHandler;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.Event;
import vn.congxa.updatetthc.UpdateTthcHandler;

/**
 * Each sample request through its handler, the answer held against {@code events/answers.txt} and
 * the contract; one after the other, for some build on what others wrote.
 */
class EventsE2E {
  private static final Path EVENTS = TestPortal.ROOT.resolve("events");
  private static final Instant FAR = Instant.parse("2098-03-01T02:00:00Z");
  private static final Wiring WIRING = Wiring.of(environment());
  private static final Map<String, RequestStreamHandler> HANDLERS =
      Map.ofEntries(
          Map.entry("read-articles", new ReadArticlesHandler(WIRING)),
          Map.entry("record-visit", new RecordVisitHandler(WIRING)),
          Map.entry("read-tthc", new ReadTthcHandler(WIRING)),
          Map.entry("update-tthc", new UpdateTthcHandler(WIRING)),
          Map.entry("render-pages", new RenderPagesHandler(WIRING)),
          Map.entry("search-articles", new SearchArticlesHandler(WIRING)),
          Map.entry("read-media", new ReadMediaHandler(WIRING)),
          Map.entry("edit-articles", new EditArticlesHandler(far())),
          Map.entry("preview-articles", new PreviewArticlesHandler(far())),
          Map.entry("read-records", new ReadRecordsHandler(far())),
          Map.entry("edit-site", new EditSiteHandler(far())),
          Map.entry("keep-media", new KeepMediaHandler(far())),
          Map.entry("serve-console", new ServeConsoleHandler(WIRING)));

  private final OpenApi contract = OpenApi.ofProject();

  // Times that are appointed are within two years of this one, whenever the test runs.
  private static Wiring far() {
    return new Wiring(
        WIRING.environment(), WIRING::db, Clock.fixed(FAR, ZoneOffset.UTC), RequestLog.unheard());
  }

  /** Tables of its own: what other tests write would change what events are answered. */
  private static Map<String, String> environment() {
    var db = DynamoDbLocal.shared();
    var environment = new HashMap<>(db.variables());
    environment.put("MEDIA_FOLDER", folder("media").toString());
    environment.put("SEARCH_FOLDER", folder("search").toString());
    environment.put("ISSUER", "https://sign-in.example.vn/pool");
    environment.put("CLIENT", "console");
    Samples.load(
        TestPortal.ROOT.resolve("local/samples/an-binh-dong"),
        environment,
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    Oddities.add(environment);
    Oddities.addNeighbour(environment);
    Oddities.addTicket(environment, "3d5c2b1a-8f0e-4c6d-9b7a-10f2e3d4c5a1", FAR);
    Parcels.add(environment, FAR);
    Ready.index(environment, "an-binh-dong");
    return Map.copyOf(environment);
  }

  private static Path folder(String name) {
    try {
      return Files.createTempDirectory(Path.of(System.getProperty("basedir"), "target"), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name, status and code of each line; no code where the answer is no problem. */
  static Stream<Arguments> answers() throws IOException {
    return Files.readAllLines(EVENTS.resolve("answers.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> (line + "  ").split(" +", -1))
        .map(words -> Arguments.of(words[0], Integer.valueOf(words[1]), words[2]));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void an_event_is_complete_and_answered_as_promised(String name, int status, String code)
      throws IOException {
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

    var answer = Exchange.of(Event.sample(name + ".json").to(Objects.requireNonNull(handler)));

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    var route = route(event);
    if (!route.equals("$default")) {
      assertThat(
              contract.differences(
                  route, route.startsWith("HEAD ") ? answer.withoutBody() : answer))
          .isEmpty();
    }
  }

  @Test
  void every_event_has_its_answer() throws IOException {
    assertThat(answers().map(answer -> answer.get()[0]).toList())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(names());
  }

  @Test
  void every_route_has_an_event_that_goes_well_and_one_that_is_refused() throws IOException {
    var good = new TreeSet<String>();
    var refused = new TreeSet<String>();
    for (var answer : answers().toList()) {
      var route = route(read((String) answer.get()[0]));
      ((int) answer.get()[1] < 400 ? good : refused).add(route);
    }

    assertThat(good).containsAll(contract.routes());
    assertThat(refused).containsAll(contract.routes().stream().filter(contract::refuses).toList());
  }

  /** Named by their content: an icon that changed has another name. */
  @ParameterizedTest
  @ValueSource(strings = {"render-pages.asset", "render-pages.asset-head"})
  void the_event_of_an_asset_names_the_icon_that_pages_ask_for(String name) throws IOException {
    var home = TestPortal.INSTANCE.get("/").body();

    assertThat(home).contains(read(name).path("rawPath").asString());
  }

  private static List<String> names() throws IOException {
    try (var files = Files.list(EVENTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".json"))
          .map(file -> file.replaceFirst("\\.json$", ""))
          .filter(EventsE2E::isRequest)
          .toList();
    }
  }

  /** Others come from a table's stream, and are answered in their functions' own tests. */
  private static boolean isRequest(String name) {
    try {
      return read(name).has("routeKey");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the contract names it; the gateway knows but one for all pages. */
  private static String route(JsonNode event) {
    var key = event.path("routeKey").asString();
    var method = event.at("/requestContext/http/method").asString();
    return key.equals("$default")
        ? PageRoute.at(event.path("rawPath").asString())
            .map(match -> method + " " + match.route().path())
            .orElse(key)
        : key;
  }

  static JsonNode read(String name) throws IOException {
    return new ObjectMapper().readTree(Files.readString(EVENTS.resolve(name + ".json")));
  }
}
