package vn.congxa.http;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.congxa.aws.Environment;
import vn.congxa.log.RequestLog;

/** Every function's frame: reads the event, lets the handler answer, writes and logs the answer. */
public final class Http {
  /** What a function does with a request; refuses by throwing {@link Refused}. */
  @FunctionalInterface
  public interface Handler<T> {
    Response answer(Request request, T site);
  }

  private final Origin origin;
  private final RequestLog log;
  private final Problems problems;

  public Http(Environment environment) {
    this(environment, RequestLog.TO_CONSOLE, Problems.JSON);
  }

  public Http(Environment environment, RequestLog log, Problems problems) {
    this.origin = Origin.of(environment.get("ORIGIN_SECRET", ""));
    this.log = log;
    this.problems = problems;
  }

  /** Answers one event for the site that its host names. */
  public <T extends Tenants.Tenant> void answer(
      InputStream event, OutputStream out, Context context, Tenants<T> sites, Handler<T> handler)
      throws IOException {
    var line = log.start(context.getAwsRequestId());
    var request = EventReader.read(event, origin);
    var response = answer(request, sites, handler, line);
    ResponseWriter.write(response, request, out);
    line.end(request.route(), response.status());
  }

  // The one place where every exception ends: as an answer, with its stack in the log.
  private <T extends Tenants.Tenant> Response answer(
      Request request, Tenants<T> sites, Handler<T> handler, RequestLog.Line line) {
    try {
      var site = sites.at(request.host());
      line.site(site.id());
      return handler.answer(request, site);
    } catch (Refused refused) {
      line.refused(refused.code().wire());
      return problems.render(refused, request);
    } catch (RuntimeException bug) {
      line.failed(bug);
      return problems.render(new Refused(Code.INTERNAL_ERROR, line.id()), request);
    }
  }
}
