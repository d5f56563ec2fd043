package vn.congxa.stack;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A function with what Globals give it. */
final class FunctionReader {
  private static final String SERVICE_DEFAULT_SECONDS = "3";
  private static final String SERVICE_DEFAULT_MEGABYTES = "128";

  private FunctionReader() {}

  static FunctionDefinition read(
      String logicalId, TemplateNode function, TemplateNode globals, HttpApiDefinition api) {
    return new FunctionDefinition(
        logicalId,
        handlerClass(logicalId, either(function, globals, "Handler")),
        environment(function, globals),
        Duration.ofSeconds(
            Long.parseLong(
                either(function, globals, "Timeout")
                    .optionalText()
                    .orElse(SERVICE_DEFAULT_SECONDS))),
        Integer.parseInt(
            either(function, globals, "MemorySize")
                .optionalText()
                .orElse(SERVICE_DEFAULT_MEGABYTES)),
        function.at("Events").fields().values().stream()
            .filter(event -> event.at("Type").text().equals("HttpApi"))
            .map(event -> route(event.at("Properties"), api))
            .toList(),
        function.at("Events").fields().entrySet().stream()
            .filter(event -> event.getValue().at("Type").text().equals("DynamoDB"))
            .map(event -> StreamReader.read(event.getKey(), event.getValue().at("Properties")))
            .toList());
  }

  private static TemplateNode either(TemplateNode function, TemplateNode globals, String name) {
    TemplateNode own = function.at(name);
    return own.isPresent() ? own : globals.at(name);
  }

  private static String handlerClass(String logicalId, TemplateNode handler) {
    String written =
        handler
            .optionalText()
            .orElseThrow(() -> new TemplateException(logicalId + " has no Handler"));
    int method = written.indexOf("::");
    return method < 0 ? written : written.substring(0, method);
  }

  private static Map<String, String> environment(TemplateNode function, TemplateNode globals) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (TemplateNode owner : List.of(globals, function)) {
      owner
          .at("Environment", "Variables")
          .fields()
          .forEach((name, value) -> variables.put(name, value.text()));
    }
    return Map.copyOf(variables);
  }

  private static RouteDefinition route(TemplateNode event, HttpApiDefinition api) {
    String path = event.at("Path").optionalText().orElse(RouteDefinition.DEFAULT_PATH);
    String method =
        event.at("Method").optionalText().map(m -> m.toUpperCase(Locale.ROOT)).orElse("ANY");
    TemplateNode auth = event.at("Auth");
    Optional<String> authorizer =
        auth.at("Authorizer")
            .optionalText()
            .or(api::defaultAuthorizer)
            .filter(name -> !name.equals("NONE"));
    authorizer.ifPresent(name -> {
      if (!api.authorizers().containsKey(name)) {
        throw new TemplateException(
            method + " " + path + " asks for authorizer " + name + ", which the API has not");
      }
    });
    List<String> scopes = auth.at("AuthorizationScopes").texts();
    return new RouteDefinition(method, path, authorizer, scopes);
  }
}
