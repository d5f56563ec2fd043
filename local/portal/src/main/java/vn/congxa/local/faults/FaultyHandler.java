package vn.congxa.local.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.congxa.stack.Faults;

/** The API behind a network that delays requests, cuts them off, and loses answers. */
public final class FaultyHandler extends Handler.Wrapper {
  private static final String API = "/api/";

  private final Faults faults;

  public FaultyHandler(Handler behind, Faults faults) {
    super(behind);
    this.faults = faults;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!request.getHttpURI().getPath().startsWith(API)) {
      return super.handle(request, response, callback);
    }
    Thread.sleep(faults.delay());
    return switch (faults.fate()) {
      case PASSES -> super.handle(request, response, callback);
      case FAILS -> {
        cut(request, callback);
        yield true;
      }
      case LOSES_ITS_ANSWER ->
          super.handle(request, new Lost(request, response), lost(request, callback));
    };
  }

  private static Callback lost(Request request, Callback callback) {
    return Callback.from(() -> cut(request, callback), _ -> cut(request, callback));
  }

  private static void cut(Request request, Callback callback) {
    request.getConnectionMetaData().getConnection().getEndPoint().close();
    callback.failed(new IOException("cut off on purpose"));
  }

  /** Says that it was written. */
  private static final class Lost extends Response.Wrapper {
    Lost(Request request, Response response) {
      super(request, response);
    }

    @Override
    public void write(boolean last, ByteBuffer bytes, Callback callback) {
      callback.succeeded();
    }
  }
}
