package vn.congxa.refreshcdn;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import vn.congxa.content.AddressStore;
import vn.congxa.lambda.ChangedKey;
import vn.congxa.lambda.ChangesJson;
import vn.congxa.lambda.Lateness;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.Metric;
import vn.congxa.log.RequestLog;

/**
 * Of Content's stream what is withdrawn, corrected, or said by a site on all its pages. An event
 * without a change is the schedule's: then the CDN's errors are counted.
 */
public final class RefreshCdnHandler implements RequestStreamHandler {
  private static final byte[] DONE = "{}".getBytes(StandardCharsets.UTF_8);

  private final Recalls recalls;
  private final Distribution distribution;
  private final CdnErrors errors;
  private final Clock clock;
  private final RequestLog log;

  public RefreshCdnHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public RefreshCdnHandler(Wiring wiring) {
    recalls = new Recalls(new AddressStore(wiring.db(), wiring.table("CONTENT_TABLE")));
    distribution = Distribution.of(wiring.environment());
    errors = CdnErrors.of(wiring.environment());
    clock = wiring.clock();
    log = wiring.log();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    var changes = ChangesJson.read(event);
    if (changes.isEmpty()) {
      count();
    } else {
      forget(changes);
    }
    out.write(DONE);
  }

  private void count() {
    var lately = errors.lately(clock.instant());
    if (lately > 0) {
      Metric.CDN_ERRORS.print(log, lately);
    }
  }

  private void forget(List<ChangedKey> changes) {
    Lateness.tell(changes, clock.instant(), log);
    var paths = recalls.of(changes);
    if (!paths.isEmpty()) {
      distribution.forget(paths, changes.getLast().id());
    }
  }
}
