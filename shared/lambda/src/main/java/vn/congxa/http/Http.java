package vn.congxa.http;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import vn.congxa.log.RequestLog;
import vn.congxa.outage.Outage;

/** Every function's frame: reads the event, lets the handler answer, writes and logs the answer. */
public final class Http {
  /** What a function does with a request; refuses by throwing {@link Refused}. */
  @FunctionalInterface
  public interface Handler<T> {
    Response answer(Request request, T site);

    /** The request with its route, where the gateway knows but one for all. */
    default Request routed(Request request) {
      return request;
    }

    /** Whether the log need not tell of it, unless it goes wrong. */
    default boolean isTrifle(Request request) {
      return false;
    }
  }

  /** What the template's schedule asks every day, so that Lambda keeps a function's snapshot. */
  static final String DAILY = "daily";

  private static final Response AWAKE = new Response(204, Map.of(), new byte[0]);

  private final Origin origin;
  private final RequestLog log;
  private final Problems problems;

  /**
   * A function's frame.
   *
   * @param originSecrets that the CDN shares with us, as {@link Origin#of} reads them; empty where
   *     there is no CDN
   */
  public Http(String originSecrets, RequestLog log, Problems problems) {
    this.origin = Origin.of(originSecrets);
    this.log = log;
    this.problems = problems;
  }

  /** Answers one event for the site that its host names. */
  public <T> void answer(
      InputStream event, OutputStream out, Context context, Tenants<T> sites, Handler<T> handler)
      throws IOException {
    answer(event, out, log.start(context.getAwsRequestId()), sites, handler);
  }

  /**
   * Answers a request that nobody made and nobody hears of, so that the first real one finds
   * everything loaded and connected. What goes wrong is left for that one to tell.
   *
   * @param host of any site
   * @param handler only reads
   */
  public <T> void rehearse(String host, Tenants<T> sites, Handler<T> handler) {
    try {
      var event = new ByteArrayInputStream(Rehearsal.event(host));
      var line = RequestLog.unheard().start("rehearsal");
      answer(event, OutputStream.nullOutputStream(), line, sites, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
  }

  private <T> void answer(
      InputStream event,
      OutputStream out,
      RequestLog.Line line,
      Tenants<T> sites,
      Handler<T> handler)
      throws IOException {
    var read = EventReader.read(event, origin);
    var isDaily = read.route().equals(DAILY);
    var request = isDaily ? read : handler.routed(read);
    var response = isDaily ? AWAKE : answer(request, sites, handler, line);
    ResponseWriter.write(response, request, out);
    if (response.status() >= 300 || !handler.isTrifle(request)) {
      line.counted(response.counted());
      line.end(request.route(), response.status());
    }
  }

  // The one place where every exception ends: as an answer, and a bug with its stack in the log.
  private <T> Response answer(
      Request request, Tenants<T> sites, Handler<T> handler, RequestLog.Line line) {
    if (request.method().equals("OPTIONS")) {
      return Preflight.ANSWER;
    }
    try {
      var site = sites.of(request);
      line.site(sites.id(site));
      var host = sites.movedFrom(site, request.host());
      return host != null && request.isRead()
          ? Response.moved("https://" + host + Address.encoded(request.path(), request.query()))
          : handler.answer(request, site);
    } catch (Refused refused) {
      return refuse(refused, request, line);
    } catch (RuntimeException failure) {
      if (Outage.isOne(failure)) {
        return refuse(new Refused(Code.BUSY, failure), request, line);
      }
      line.failed(failure);
      return problems.render(new Refused(Code.INTERNAL_ERROR, line.id()), request);
    }
  }

  private Response refuse(Refused refused, Request request, RequestLog.Line line) {
    line.refused(refused.code().wire(), refused.getCause());
    var answer = problems.render(refused, request);
    var retry = refused.code().retryAfter();
    return retry > 0 ? answer.with("retry-after", String.valueOf(retry)) : answer;
  }
}
