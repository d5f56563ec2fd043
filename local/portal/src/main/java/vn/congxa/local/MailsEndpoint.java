package vn.congxa.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.congxa.stack.Loopback;

/** In place of SES: takes mails by its protocol, and shows them at {@code /_local/mails}. */
final class MailsEndpoint extends Handler.Abstract {
  /** Where the SDK is led to. */
  static final String SES = "/_local/ses";

  private static final String SEND = "POST " + SES + "/v2/email/outbound-emails";
  private static final String SHOW = "GET /_local/mails";
  private static final int ENOUGH_BYTES = 256 * 1024;

  private final AtomicLong number = new AtomicLong();
  private final Outbox outbox;
  private final InstantSource clock;

  MailsEndpoint(Outbox outbox, InstantSource clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    var asked = request.getMethod() + " " + request.getHttpURI().getPath();
    if (!asked.equals(SEND) && !asked.equals(SHOW)) {
      return false;
    }
    if (!Loopback.isMeant(request)) {
      response.setStatus(403);
      callback.succeeded();
      return true;
    }
    var answer = asked.equals(SHOW) ? outbox.all() : sent(request, response);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.write(true, ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }

  private String sent(Request request, Response response) throws IOException {
    var name =
        String.format(
            Locale.ROOT, "%013d-%06d", clock.millis(), number.incrementAndGet() % 1_000_000);
    try (var body = Content.Source.asInputStream(request)) {
      outbox.keep(name, new String(body.readNBytes(ENOUGH_BYTES), StandardCharsets.UTF_8));
      return "{\"MessageId\":\"" + name + "\"}";
    } catch (ParseException _) {
      response.setStatus(400);
      return "{\"message\":\"not a mail\"}";
    }
  }
}
