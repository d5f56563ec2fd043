package vn.congxa.renderpages;

import java.nio.charset.StandardCharsets;
import vn.congxa.http.Response;

/** What search engines are asked: to read the pages, and to leave the API alone. */
final class Robots {
  private static final int FRESH_SECONDS = 3_600;
  private static final String TEXT =
      """
      User-agent: *
      Disallow: /api/
      """;

  static final Response TXT =
      Response.of(200, "text/plain; charset=utf-8", TEXT.getBytes(StandardCharsets.UTF_8))
          .cachedFor(FRESH_SECONDS);

  private Robots() {}
}
