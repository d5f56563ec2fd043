package vn.congxa.stack;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets only requests through that mean this machine: see {@link Loopback}. */
final class LoopbackHandler extends Handler.Wrapper {
  LoopbackHandler(Handler behind) {
    super(behind);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (Loopback.isMeant(request)) {
      return super.handle(request, response, callback);
    }
    response.setStatus(HttpStatus.FORBIDDEN_403);
    callback.succeeded();
    return true;
  }
}
