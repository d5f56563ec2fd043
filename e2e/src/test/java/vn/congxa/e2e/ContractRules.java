package vn.congxa.e2e;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What makes a document one of OpenAPI 3.1, whatever it describes. */
final class ContractRules {
  private static final String OPENAPI = "https://spec.openapis.org/oas/3.1/schema/2022-10-07";
  private static final String JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema";
  private static final Pattern IN_PATH = Pattern.compile("\\{([^}]*)}");

  private final OpenApi contract;
  private final JsonNode document;

  ContractRules(OpenApi contract) {
    this.contract = contract;
    this.document = contract.document();
  }

  List<String> faults() {
    var faults = new ArrayList<>(form());
    faults.addAll(schemas());
    faults.addAll(operationIds());
    faults.addAll(unused());
    contract.routes().forEach(route -> faults.addAll(parameters(route)));
    contract.routes().forEach(route -> faults.addAll(names(route)));
    return faults;
  }

  /** By the specification's own schema, which knows every key that may stand anywhere. */
  private List<String> form() {
    try (var schema = ContractRules.class.getResourceAsStream("/openapi-3.1.schema.json")) {
      if (schema == null) {
        throw new IllegalStateException("the schema of OpenAPI is not among the resources");
      }
      var text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      return validate(schema(OPENAPI, Map.of(OPENAPI, text)), document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> schemas() {
    var meta = schema(JSON_SCHEMA, Map.of());
    var faults = new ArrayList<String>();
    for (var schema : document.findValues("schema")) {
      faults.addAll(validate(meta, schema));
    }
    for (var schema : document.at("/components/schemas").properties()) {
      faults.addAll(validate(meta, schema.getValue()));
    }
    return faults;
  }

  private List<String> operationIds() {
    var seen = new HashSet<String>();
    return contract.routes().stream()
        .map(route -> document.at(OpenApi.operation(route) + "/operationId").asString(""))
        .filter(id -> id.isEmpty() || !seen.add(id))
        .map(id -> "operationId '" + id + "' is missing or there twice")
        .toList();
  }

  private List<String> unused() {
    var used =
        document.findValues("$ref").stream().map(JsonNode::asString).collect(Collectors.toSet());
    var faults = new ArrayList<String>();
    for (var kind : document.at("/components").properties()) {
      for (var name : kind.getValue().propertyNames()) {
        if (!kind.getKey().equals("securitySchemes")
            && !used.contains("#/components/" + kind.getKey() + "/" + name)) {
          faults.add("nothing refers to " + kind.getKey() + "/" + name);
        }
      }
    }
    return faults;
  }

  private List<String> parameters(String route) {
    var faults = new ArrayList<String>();
    var declared = new TreeMap<String, JsonNode>();
    var operation = OpenApi.operation(route);
    for (var list :
        List.of(operation.replaceFirst("/[a-z]+$", "/parameters"), operation + "/parameters")) {
      for (var i = 0; i < document.at(list).size(); i++) {
        var place = contract.resolved(list + "/" + i);
        var parameter = document.at(place);
        var key = parameter.path("in").asString("") + " " + parameter.path("name").asString("");
        if (declared.put(key, parameter) != null) {
          faults.add(route + ": the parameter '" + key + "' is declared twice");
        }
        faults.addAll(example(route, place, parameter));
      }
    }
    var inPath =
        IN_PATH.matcher(route).results().map(MatchResult::group).collect(Collectors.toSet());
    for (var name : inPath) {
      if (!declared.containsKey("path " + name.substring(1, name.length() - 1))) {
        faults.add(route + ": the parameter " + name + " is not declared");
      }
    }
    declared.keySet().stream()
        .filter(key -> key.startsWith("path "))
        .filter(key -> !inPath.contains("{" + key.substring("path ".length()) + "}"))
        .forEach(key -> faults.add(route + ": no place for the parameter '" + key + "'"));
    return faults;
  }

  private List<String> example(String route, String place, JsonNode parameter) {
    var example = parameter.path("example");
    return example.isMissingNode()
        ? List.of()
        : contract.validate(place + "/schema", example.toString()).stream()
            .map(fault -> route + ": the example of " + parameter.path("name") + ": " + fault)
            .toList();
  }

  private List<String> names(String route) {
    var operation = document.at(OpenApi.operation(route));
    var tags = document.at("/tags").findValuesAsString("name");
    var faults = new ArrayList<String>();
    operation
        .path("tags")
        .valueStream()
        .map(JsonNode::asString)
        .filter(tag -> !tags.contains(tag))
        .forEach(tag -> faults.add(route + ": the tag '" + tag + "' is not explained"));
    for (var choice : operation.path("security")) {
      for (var scheme : choice.propertyNames()) {
        if (document.at("/components/securitySchemes/" + scheme).isMissingNode()) {
          faults.add(route + ": the security scheme '" + scheme + "' is not defined");
        }
      }
    }
    return faults;
  }

  private static Schema schema(String id, Map<String, String> texts) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(texts))
        .getSchema(SchemaLocation.of(id));
  }

  private static List<String> validate(Schema schema, JsonNode value) {
    return schema.validate(value.toString(), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }
}
