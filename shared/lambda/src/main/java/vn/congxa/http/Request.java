package vn.congxa.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as a handler sees it.
 *
 * @param route the matched route, {@code GET /api/articles/{slug}} or {@code $default}
 * @param headers by lower-case name
 * @param claims of the token that the gateway's authorizer accepted; empty on open routes
 * @param host lower-case, without a port: of the address that the visitor used
 * @param viewerAddress the visitor's address; used for a visitor's pseudonym, never kept
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record Request(
    String id,
    String route,
    String method,
    String path,
    Map<String, String> pathParameters,
    Map<String, String> query,
    Map<String, String> headers,
    Map<String, String> claims,
    String host,
    String viewerAddress,
    byte[] body) {

  /** A path parameter that the route declares. */
  public String parameter(String name) {
    var value = pathParameters.get(name);
    if (value == null) {
      throw new IllegalStateException("route " + route + " has no parameter " + name);
    }
    return value;
  }

  /** The same, for a route that the gateway did not tell. */
  public Request routed(String named, Map<String, String> parameters) {
    return new Request(
        id, named, method, path, parameters, query, headers, claims, host, viewerAddress, body);
  }

  /** The same for another page. */
  public Request at(String otherPath) {
    return new Request(
        id,
        route,
        method,
        otherPath,
        pathParameters,
        query,
        headers,
        claims,
        host,
        viewerAddress,
        body);
  }

  public @Nullable String query(String name) {
    return query.get(name);
  }

  /** The header of this name, given in lower case. */
  public @Nullable String header(String name) {
    return headers.get(name);
  }

  public Language language() {
    return Language.preferred(header("accept-language"));
  }

  boolean isRead() {
    return method.equals("GET") || method.equals("HEAD");
  }
}
