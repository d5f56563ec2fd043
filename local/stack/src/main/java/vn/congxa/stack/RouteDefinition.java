package vn.congxa.stack;

import java.util.List;
import java.util.Optional;

/**
 * One {@code HttpApi} event.
 *
 * @param method upper case, or {@code ANY}
 * @param path as written, or {@code $default}
 * @param authorizer the name of a {@link JwtAuthorizer} of the API; none for an open route
 * @param scopes of which a token must hold one; empty for no such demand
 */
public record RouteDefinition(
    String method, String path, Optional<String> authorizer, List<String> scopes) {
  public static final String DEFAULT_PATH = "$default";

  /** As the event's {@code routeKey} has it. */
  public String key() {
    return path.equals(DEFAULT_PATH) ? DEFAULT_PATH : method + " " + path;
  }
}
