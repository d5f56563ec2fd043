package vn.congxa.countvisits;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import vn.congxa.aws.Tries;
import vn.congxa.json.JsonTree;
import vn.congxa.lambda.Lateness;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.visit.DayKeyStore;
import vn.congxa.visit.TallyStore;

/**
 * What the Visits table's stream tells; where it fails, the same batch comes again. Each night,
 * when the schedule says so, also the keys of days that are over are forgotten.
 */
public final class CountVisitsHandler implements RequestStreamHandler {
  private static final String FORGET = "forget";

  /** A tumbling window wants to hand something on. It is there because only it names the shard. */
  private static final byte[] DONE = "{\"state\":{}}".getBytes(StandardCharsets.UTF_8);

  private final TallyStore tallies;
  private final DayKeyStore keys;
  private final Clock clock;
  private final RequestLog log;

  public CountVisitsHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public CountVisitsHandler(Wiring wiring) {
    log = wiring.log();
    clock = wiring.clock();
    keys = new DayKeyStore(wiring.db(), wiring.table("KEYS_TABLE"));
    tallies =
        new TallyStore(wiring.db(), wiring.table("VISITS_TABLE"), keys, Tries.inRealTime(), log);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    var json = JsonTree.read(event);
    if (json.find(FORGET).isPresent()) {
      keys.forget(clock.instant());
    }
    var batch = Batch.read(json, log);
    batch.oldest().ifPresent(oldest -> Lateness.tell(oldest, clock.instant(), log));
    batch
        .changes()
        .forEach((site, changes) -> tallies.count(site, batch.shard(), changes, clock.instant()));
    out.write(DONE);
  }
}
