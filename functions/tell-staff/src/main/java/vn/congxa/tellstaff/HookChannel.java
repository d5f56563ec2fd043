package vn.congxa.tellstaff;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;

/**
 * One address that is told everything, at least once each: a mark follows the answer. Its own
 * answer's body is not read, and it leads nowhere else. The JDK's client does all of that by
 * itself, with certificates as the JDK knows them.
 */
final class HookChannel implements Channel {
  private static final String WHOM = "hook";
  private static final Duration TO_CONNECT = Duration.ofSeconds(3);
  private static final int GONE = 410;

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(TO_CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private final URI address;
  private final HookSecret secret;
  private final ConsolePlace console;
  private final Duration patience;
  private final ToldStore told;
  private final Clock clock;
  private final RequestLog log;

  static HookChannel of(Wiring wiring) {
    return new HookChannel(wiring);
  }

  private HookChannel(Wiring wiring) {
    var environment = wiring.environment();
    address = URI.create(environment.require("HOOK"));
    secret = HookSecret.of(environment.require("HOOK_SECRET"));
    patience = Patience.of(environment);
    console = ConsolePlace.of(environment);
    told = ToldStore.of(wiring);
    clock = wiring.clock();
    log = wiring.log();
  }

  @Override
  public void tell(Notice notice) {
    if (told.isMarked(notice, WHOM)) {
      return;
    }
    var status = post(notice);
    if (status == GONE) {
      log.warn("a webhook", new IllegalStateException("it is gone (410)"));
    } else if (status < 200 || status > 299) {
      throw new UndeliveredException("the webhook answered " + status);
    }
    told.mark(notice, WHOM);
  }

  private int post(Notice notice) {
    var id = notice.site().id() + "_" + notice.id().replace('#', '_');
    var body = HookJson.body(notice, console);
    var now = clock.instant().getEpochSecond();
    var request =
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .header("content-type", "application/json")
            .header("user-agent", "cong-xa/1")
            .header("webhook-id", id)
            .header("webhook-timestamp", String.valueOf(now))
            .header("webhook-signature", secret.signature(id, now, body))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofInputStream());
      try (InputStream _ = answer.body()) {
        return answer.statusCode();
      }
    } catch (IOException e) {
      throw new UndeliveredException("no webhook: " + e.getClass().getSimpleName());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new UndeliveredException("interrupted");
    }
  }
}
