package vn.congxa.renderpages;

import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.http.Tenants;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.SiteFunction;

/** Everything that a reader's browser asks for, images aside. */
public final class RenderPagesHandler extends SiteFunction {
  private final Pages pages;

  public RenderPagesHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public RenderPagesHandler(Wiring wiring) {
    this(wiring, new Pages(wiring));
  }

  private RenderPagesHandler(Wiring wiring, Pages pages) {
    super(wiring.http(pages.problems()), pages.sites());
    this.pages = pages;
    prime(wiring, pages::rehearse);
  }

  @Override
  protected Tenants<SiteRef> tenants() {
    return pages.tenants();
  }

  @Override
  protected Request routed(Request request) {
    return PageRoute.named(request);
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    return pages.answer(request, site);
  }
}
