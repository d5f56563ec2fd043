package vn.congxa.http;

import java.util.Map;

/**
 * The answer to {@code OPTIONS}. With CORS the gateway gives it, but a {@code $default} route may
 * catch it: then the function says the same as {@code CorsConfiguration} in the template.
 */
final class Preflight {
  static final Response ANSWER =
      new Response(
          204,
          Map.of(
              "access-control-allow-origin", "*",
              "access-control-allow-methods", "GET",
              "access-control-max-age", "86400"),
          new byte[0]);

  private Preflight() {}
}
