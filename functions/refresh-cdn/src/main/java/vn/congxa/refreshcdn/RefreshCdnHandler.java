package vn.congxa.refreshcdn;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.congxa.content.AddressStore;
import vn.congxa.lambda.ChangesJson;
import vn.congxa.lambda.Wiring;

/** Of Content's stream what is withdrawn, corrected, or said by a site on all its pages. */
public final class RefreshCdnHandler implements RequestStreamHandler {
  private static final byte[] DONE = "{}".getBytes(StandardCharsets.UTF_8);

  private final Recalls recalls;
  private final Distribution distribution;

  public RefreshCdnHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public RefreshCdnHandler(Wiring wiring) {
    recalls = new Recalls(new AddressStore(wiring.db(), wiring.table("CONTENT_TABLE")));
    distribution = Distribution.of(wiring.environment());
  }

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    var changes = ChangesJson.read(event);
    var paths = recalls.of(changes);
    if (!paths.isEmpty()) {
      distribution.forget(paths, changes.getLast().id());
    }
    out.write(DONE);
  }
}
