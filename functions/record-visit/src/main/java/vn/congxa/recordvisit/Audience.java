package vn.congxa.recordvisit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.congxa.http.Request;
import vn.congxa.visit.RobotUserAgents;

/** Whose views count: people's, of pages they see, on the portal itself. */
final class Audience {
  private static final String BROWSER = "user-agent";
  private static final String FETCH_SITE = "sec-fetch-site";
  private static final List<String> PURPOSES =
      List.of("sec-purpose", "purpose", "x-purpose", "x-moz");

  /** What it goes by: the CDN has to send all of it on. */
  static final List<String> HEADERS =
      Stream.concat(Stream.of(BROWSER, FETCH_SITE), PURPOSES.stream()).toList();

  private final RobotUserAgents robots;

  Audience(RobotUserAgents robots) {
    this.robots = robots;
  }

  boolean counts(Request request) {
    return !robots.isRobot(header(request, BROWSER))
        && !isAhead(request)
        && !header(request, FETCH_SITE).equals("cross-site");
  }

  /** A page that a browser fetches before anybody asked for it. */
  private static boolean isAhead(Request request) {
    return PURPOSES.stream()
        .map(name -> header(request, name).toLowerCase(Locale.ROOT))
        .anyMatch(purpose ->
            purpose.contains("prefetch")
                || purpose.contains("prerender")
                || purpose.contains("preview"));
  }

  private static String header(Request request, String name) {
    return request.headers().getOrDefault(name, "");
  }
}
