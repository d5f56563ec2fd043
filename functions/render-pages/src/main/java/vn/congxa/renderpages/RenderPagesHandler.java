package vn.congxa.renderpages;

import java.util.Map;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Priming;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.SiteFunction;
import vn.congxa.site.api.Sites;

/** Everything that a reader's browser asks for, images aside. */
public final class RenderPagesHandler extends SiteFunction {
  private final Pages pages;

  public RenderPagesHandler() { // Lambda's entry: once per cold start
    this(System.getenv());
  }

  public RenderPagesHandler(Map<String, String> variables) {
    var wiring = Wiring.of(variables);
    var sources = Sources.of(wiring);
    this(wiring, new Pages(sources));
    Priming.with(wiring.environment(), sources.sites()::prime, () -> prime(sources.sites()));
  }

  RenderPagesHandler(Wiring wiring) {
    this(wiring, new Pages(Sources.of(wiring)));
  }

  private RenderPagesHandler(Wiring wiring, Pages pages) {
    super(wiring.http(pages.problems()), pages.sites());
    this.pages = pages;
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    return pages.answer(request, site);
  }

  private void prime(Sites sites) {
    pages.warmth().run();
    rehearse(sites, pages::answer);
  }
}
