package vn.congxa.local.gateway;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers what is no request by HTTP's grammar and so reaches no route, as the service does. */
final class NoRequest implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var status = response.getStatus();
    GatewayHandler.write(
        FunctionAnswer.message(status, HttpStatus.getMessage(status)), response, callback);
    return true;
  }
}
