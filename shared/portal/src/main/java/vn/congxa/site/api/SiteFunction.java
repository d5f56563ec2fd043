package vn.congxa.site.api;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.congxa.http.Http;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.http.Tenants;
import vn.congxa.site.SiteRef;

/** A function whose requests are for the site that their host names. */
public abstract class SiteFunction implements RequestStreamHandler {
  private final Http http;
  private final Tenants<SiteRef> sites;

  protected SiteFunction(Http http, Tenants<SiteRef> sites) {
    this.http = http;
    this.sites = sites;
  }

  @Override
  public final void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    http.answer(event, out, context, sites, this::answer);
  }

  /** Parses, calls, answers; refuses by throwing {@link vn.congxa.http.Refused}. */
  protected abstract Response answer(Request request, SiteRef site);

  /**
   * Answers a request that nobody made, for some site of the stack: see {@link Http#rehearse}.
   *
   * @param directory of the stack's sites, read anew
   * @param handler writes nothing that any site reads
   */
  protected final void rehearse(Sites directory, Http.Handler<SiteRef> handler) {
    directory.prime();
    http.rehearse(directory.anyHost(), directory, handler);
  }
}
