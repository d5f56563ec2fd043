package vn.congxa.e2e;

import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Mails that a portal would have sent. */
final class Mails {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final int OFTEN = 100;
  private static final String OPEN = "Mở bài: ";

  private Mails() {}

  /** The one whose subject begins so, once it is there. */
  static JsonNode about(TestPortal portal, String subject) throws InterruptedException {
    var end = Instant.now().plus(LONG);
    while (Instant.now().isBefore(end)) {
      for (var mail : new ObjectMapper().readTree(portal.get("/_local/mails").body())) {
        if (mail.path("subject").asString().startsWith(subject)) {
          return mail;
        }
      }
      Thread.sleep(OFTEN);
    }
    throw new AssertionError("no mail: " + subject);
  }

  /** Where it leads to. */
  static String link(JsonNode mail) {
    return mail.path("text")
        .asString()
        .lines()
        .filter(line -> line.startsWith(OPEN))
        .map(line -> line.substring(OPEN.length()))
        .findFirst()
        .orElseThrow();
  }
}
