package vn.congxa.renderpages;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import vn.congxa.http.Http;
import vn.congxa.lambda.Priming;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.api.Sites;

/** Everything that a reader's browser asks for, images aside. */
public final class RenderPagesHandler implements RequestStreamHandler {
  private final Http http;
  private final Sites sites;
  private final Pages pages;

  public RenderPagesHandler() { // Lambda's entry: once per cold start
    this(System.getenv());
  }

  public RenderPagesHandler(Map<String, String> variables) {
    var wiring = Wiring.of(variables);
    this(wiring);
    Priming.with(wiring.environment(), sites::prime, this::prime);
  }

  RenderPagesHandler(Wiring wiring) {
    var sources = Sources.of(wiring);
    sites = sources.sites();
    pages = new Pages(sources);
    http = wiring.http(pages.problems());
  }

  private void prime() {
    pages.warmth().run();
    http.rehearse(sites.anyHost(), sites, pages::answer);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    http.answer(event, out, context, sites, pages::answer);
  }
}
