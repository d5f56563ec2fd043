package vn.congxa.stack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The API's stage, authorizers and CORS. */
final class HttpApiReader {
  private HttpApiReader() {}

  static HttpApiDefinition read(String logicalId, TemplateNode api, TemplateNode globals) {
    TemplateNode auth = either(api, globals, "Auth");
    Map<String, JwtAuthorizer> authorizers = new LinkedHashMap<>();
    auth.at("Authorizers")
        .fields()
        .forEach((name, authorizer) -> authorizers.put(name, authorizer(name, authorizer)));
    return new HttpApiDefinition(
        logicalId,
        either(api, globals, "StageName").optionalText().orElse("$default"),
        Map.copyOf(authorizers),
        auth.at("DefaultAuthorizer").optionalText(),
        cors(either(api, globals, "CorsConfiguration")));
  }

  private static TemplateNode either(TemplateNode api, TemplateNode globals, String name) {
    TemplateNode own = api.at(name);
    return own.isPresent() ? own : globals.at(name);
  }

  private static JwtAuthorizer authorizer(String name, TemplateNode authorizer) {
    TemplateNode jwt = authorizer.at("JwtConfiguration");
    return new JwtAuthorizer(
        name,
        jwt.at("issuer").optionalText().or(jwt.at("Issuer")::optionalText).orElse(""),
        jwt.at("audience").isPresent() ? jwt.at("audience").texts() : jwt.at("Audience").texts(),
        authorizer.at("AuthorizationScopes").texts());
  }

  private static Optional<Cors> cors(TemplateNode cors) {
    return switch (cors) {
      case TemplateNode.Nothing _ -> Optional.empty();
      case TemplateNode.Text flag ->
          Boolean.parseBoolean(flag.value())
              ? Optional.of(
                  new Cors(
                      List.of("*"),
                      List.of("*"),
                      List.of("*"),
                      List.of(),
                      OptionalInt.empty(),
                      false))
              : Optional.empty();
      case TemplateNode.Fields fields -> Optional.of(detailed(fields));
      case TemplateNode.Items _ ->
          throw new TemplateException("CorsConfiguration cannot be a list");
    };
  }

  private static Cors detailed(TemplateNode cors) {
    return new Cors(
        cors.at("AllowOrigins").texts(),
        cors.at("AllowMethods").texts(),
        cors.at("AllowHeaders").texts(),
        cors.at("ExposeHeaders").texts(),
        cors.at("MaxAge")
            .optionalText()
            .map(seconds -> OptionalInt.of(Integer.parseInt(seconds)))
            .orElseGet(OptionalInt::empty),
        cors.at("AllowCredentials").optionalText().map(Boolean::parseBoolean).orElse(false));
  }
}
