package vn.congxa.tellstaff;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.congxa.lambda.ChangesJson;
import vn.congxa.lambda.Wiring;

/** Of the newsroom's stream what somebody waits for. */
public final class TellStaffHandler implements RequestStreamHandler {
  private final Telling telling;

  public TellStaffHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public TellStaffHandler(Wiring wiring) {
    telling = Telling.of(wiring);
  }

  /** The answer names the changes that are to come again (a partial batch). */
  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    out.write(ChangesJson.failures(telling.failed(ChangesJson.read(event))));
  }
}
