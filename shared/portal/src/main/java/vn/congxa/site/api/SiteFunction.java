package vn.congxa.site.api;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import vn.congxa.http.Http;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.http.Tenants;
import vn.congxa.lambda.Priming;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;

/** A function whose requests are for the site that their host names. */
public abstract class SiteFunction implements RequestStreamHandler {
  private final Http http;
  private final Sites sites;

  /** One that answers programs. */
  protected SiteFunction(Wiring wiring) {
    this(wiring.http(), Sites.of(wiring));
  }

  protected SiteFunction(Http http, Sites sites) {
    this.http = http;
    this.sites = sites;
  }

  protected final Sites sites() {
    return sites;
  }

  /** How the site is told that a request is for. */
  protected Tenants<SiteRef> tenants() {
    return sites;
  }

  @Override
  public final void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    http.answer(event, out, context, tenants(), routing(this::answer));
  }

  private Http.Handler<SiteRef> routing(Http.Handler<SiteRef> handler) {
    return new Http.Handler<>() {
      @Override
      public Request routed(Request request) {
        return SiteFunction.this.routed(request);
      }

      @Override
      public boolean isTrifle(Request request) {
        return SiteFunction.this.isTrifle(request);
      }

      @Override
      public Response answer(Request request, SiteRef site) {
        return handler.answer(request, site);
      }
    };
  }

  /** The request with its route, where the gateway knows but one for all. */
  protected Request routed(Request request) {
    return request;
  }

  /** Whether the log need not tell of a request, unless it goes wrong. */
  protected boolean isTrifle(Request request) {
    return false;
  }

  /** Parses, calls, answers; refuses by throwing {@link vn.congxa.http.Refused}. */
  protected abstract Response answer(Request request, SiteRef site);

  /**
   * Reads the directory of sites before the first request, and rehearses one before a snapshot.
   *
   * @param rehearsal writes nothing that any site reads
   */
  protected final void prime(Wiring wiring, Http.Handler<SiteRef> rehearsal) {
    Priming.with(wiring.environment(), sites::prime, () -> rehearse(rehearsal));
  }

  /** Answers a request that nobody made, for some site of the stack: see {@link Http#rehearse}. */
  protected final void rehearse(Http.Handler<SiteRef> handler) {
    sites.prime();
    var host = sites.anyHost();
    http.rehearse(host, host.isEmpty() ? new NoSite() : sites, routing(handler));
  }

  /** A stack's first snapshot is taken before it has a site, and is rehearsed all the same. */
  private static final class NoSite implements Tenants<SiteRef> {
    @Override
    public SiteRef at(String host) {
      return new SiteRef("#rehearsal", ZoneOffset.UTC, 0, List.of());
    }

    @Override
    public String id(SiteRef site) {
      return site.id();
    }
  }
}
