package vn.congxa.http;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.congxa.log.RequestLog;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

/** Requests to a function of one site, and the log it writes. */
abstract class HttpCase {
  final ByteArrayOutputStream log = new ByteArrayOutputStream();
  final RequestLog requests = new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8));

  TestAnswer call(Event event, Route route) {
    return to((request, _) -> route.answer(request), event);
  }

  TestAnswer to(Http.Handler<String> handler, Event event) {
    var http = new Http("", requests, Problems.JSON);
    var sites = new OneSite(null);
    RequestStreamHandler function =
        (in, out, context) -> http.answer(in, out, context, sites, handler);
    return event.to(function);
  }

  String[] lines() {
    return log.toString(StandardCharsets.UTF_8).split("\n");
  }

  record OneSite(@Nullable String movedTo) implements Tenants<String> {
    @Override
    public String at(String host) {
      return "an-binh-dong";
    }

    @Override
    public String id(String site) {
      return site;
    }

    @Override
    public @Nullable String movedFrom(String site, String host) {
      return movedTo;
    }
  }

  interface Route {
    Response answer(Request request);
  }
}
