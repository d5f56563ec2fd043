package vn.congxa.tellstaff;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import vn.congxa.lambda.ChangesJson;
import vn.congxa.lambda.Lateness;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;

/** Of the newsroom's stream what somebody waits for. */
public final class TellStaffHandler implements RequestStreamHandler {
  private final Telling telling;
  private final Clock clock;
  private final RequestLog log;

  public TellStaffHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public TellStaffHandler(Wiring wiring) {
    telling = Telling.of(wiring);
    clock = wiring.clock();
    log = wiring.log();
  }

  /** The answer names the changes that are to come again (a partial batch). */
  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    var changes = ChangesJson.read(event);
    Lateness.tell(changes, clock.instant(), log);
    out.write(ChangesJson.failures(telling.failed(changes)));
  }
}
