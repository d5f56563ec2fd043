package vn.congxa.e2e;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The contract, {@code openapi.yaml}, to hold answers against. */
final class OpenApi {
  private static final String ADDRESS = "https://an-binh-dong.example.vn/openapi.json";
  private static final Set<String> METHODS =
      Set.of("get", "head", "put", "post", "patch", "delete", "options");

  private final JsonNode document;
  private final SchemaRegistry schemas;
  private final Map<String, Schema> known = new ConcurrentHashMap<>();

  private OpenApi(JsonNode document) {
    this.document = document;
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(Map.of(ADDRESS, document.toString())));
  }

  /** Read once: it is long. */
  static OpenApi ofProject() {
    return OfProject.CONTRACT;
  }

  private static final class OfProject {
    static final OpenApi CONTRACT = read();
  }

  private static OpenApi read() {
    var file = Path.of(System.getProperty("project.root"), "openapi.yaml");
    try {
      return of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static OpenApi of(String text) {
    // Read by a parser that follows YAML's aliases.
    var settings = LoadSettings.builder().setMaxAliasesForCollections(Integer.MAX_VALUE).build();
    var yaml = new Load(settings).loadFromString(text);
    return new OpenApi(new ObjectMapper().valueToTree(yaml));
  }

  JsonNode document() {
    return document;
  }

  /** As API Gateway writes them: {@code GET /api/articles/{slug}}. */
  Set<String> routes() {
    var routes = new TreeSet<String>();
    for (var path : document.at("/paths").properties()) {
      for (var name : path.getValue().propertyNames()) {
        if (METHODS.contains(name)) {
          routes.add(name.toUpperCase(Locale.ROOT) + " " + path.getKey());
        }
      }
    }
    return routes;
  }

  /** Routes that ask for a token. */
  Set<String> securedRoutes() {
    var secured = new TreeSet<String>();
    for (var route : routes()) {
      if (document.at(operation(route) + "/security/0/staffToken").isArray()) {
        secured.add(route);
      }
    }
    return secured;
  }

  /** Whom a route is for, as groups of staff; none where it does not say. */
  Set<String> roles(String route) {
    var roles = new TreeSet<String>();
    document.at(operation(route) + "/x-roles").forEach(role -> roles.add(role.asString()));
    return roles;
  }

  /**
   * Whether a route declines anything by itself: it has an answer of 4xx that is not the gateway's.
   */
  boolean refuses(String route) {
    var responses = document.at(operation(route.replaceFirst("^HEAD ", "GET ")) + "/responses");
    return responses.propertyNames().stream()
        .anyMatch(status -> status.startsWith("4") && !status.equals("429"));
  }

  /** What a route may be asked behind the question mark. */
  List<String> queryNames(String route) {
    var operation = operation(route);
    var path = operation.substring(0, operation.lastIndexOf('/'));
    return Stream.of(operation, path)
        .flatMap(owner ->
            IntStream.range(0, document.at(owner + "/parameters").size())
                .mapToObj(i -> document.at(resolved(owner + "/parameters/" + i))))
        .filter(parameter -> parameter.at("/in").asString().equals("query"))
        .map(parameter -> parameter.at("/name").asString())
        .toList();
  }

  List<String> valuesOf(String schema) {
    var values = new ArrayList<String>();
    document.at("/components/schemas/" + schema + "/enum").forEach(v -> values.add(v.asString()));
    return values;
  }

  /** Every {@code $ref} that leads nowhere. */
  List<String> brokenReferences() {
    return document.findValues("$ref").stream()
        .map(JsonNode::asString)
        .filter(ref -> !ref.startsWith("#/") || document.at(ref.substring(1)).isMissingNode())
        .toList();
  }

  /** What of an answer is not as the contract says; empty if all is. */
  List<String> differences(String route, Exchange exchange) {
    var responses = operation(route) + "/responses/";
    var documented = !document.at(responses + exchange.status()).isMissingNode();
    if (!documented && document.at(responses + "default").isMissingNode()) {
      return List.of(route + ": the status " + exchange.status() + " is not in the contract");
    }
    var response = resolved(responses + (documented ? exchange.status() : "default"));
    var differences = new ArrayList<String>();
    headers(response, exchange, differences);
    body(response, exchange, differences);
    return differences.stream()
        .map(what -> route + " " + exchange.status() + ": " + what + "\n" + exchange.body())
        .toList();
  }

  /** What of a request's JSON body is not as the contract says. */
  List<String> differencesOfInput(String route, String json) {
    var body = resolved(operation(route) + "/requestBody");
    return validate(body + "/content/application~1json/schema", json);
  }

  private void headers(String response, Exchange exchange, List<String> differences) {
    for (var header : document.at(response + "/headers").properties()) {
      var value = exchange.header(header.getKey());
      var place = resolved(response + "/headers/" + header.getKey());
      if (!value.isEmpty()) {
        var text = new ObjectMapper().writeValueAsString(value);
        validate(place + "/schema", text)
            .forEach(fault -> differences.add(header.getKey() + ": " + fault));
      } else if (document.at(place + "/required").asBoolean(false)) {
        differences.add("the header " + header.getKey() + " is missing");
      }
    }
  }

  private void body(String response, Exchange exchange, List<String> differences) {
    var content = document.at(response + "/content");
    if (content.isMissingNode()) {
      if (!exchange.body().isEmpty()) {
        differences.add("a body where the contract has none");
      }
      return;
    }
    var type = exchange.header("content-type").replaceFirst(";.*", "");
    if (!content.has(type)) {
      differences.add("the content type '" + type + "' is not in the contract");
    } else if (type.endsWith("json")) {
      var place = response + "/content/" + type.replace("/", "~1") + "/schema";
      differences.addAll(validate(place, exchange.body()));
    }
  }

  /** What of a JSON value is not as the schema at this place says. */
  List<String> validate(String place, String json) {
    return known
        .computeIfAbsent(place, _ -> schemas.getSchema(SchemaLocation.of(ADDRESS + "#" + place)))
        .validate(
            json,
            InputFormat.JSON,
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** Where the operation of a route stands. */
  static String operation(String route) {
    var parts = route.split(" ", 2);
    return "/paths/"
        + parts[1].replace("~", "~0").replace("/", "~1")
        + "/"
        + parts[0].toLowerCase(Locale.ROOT);
  }

  /** Where what stands at this place is written. */
  String resolved(String place) {
    var reference = document.at(place + "/$ref");
    return reference.isMissingNode() ? place : resolved(reference.asString().substring(1));
  }
}
