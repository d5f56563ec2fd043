package vn.congxa.previewarticles;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congxa.http.Code;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Form;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.PreviewTicketStore;
import vn.congxa.newsroom.Revision;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.Sites;
import vn.congxa.staff.api.Caller;

/** Tickets as staff make and end them. */
final class Tickets {
  private static final int LARGEST_BODY = 1024;
  private static final long MOST_VERSIONS = 9_999_999_999L;

  private final PreviewTicketStore store;
  private final NewsroomStore newsroom;
  private final Sites sites;
  private final Clock clock;

  Tickets(PreviewTicketStore store, NewsroomStore newsroom, Sites sites, Clock clock) {
    this.store = store;
    this.newsroom = newsroom;
    this.sites = sites;
    this.clock = clock;
  }

  /** For the version that is named, or for the newest text. */
  Response make(Request request, SiteRef site, Caller caller) {
    var id = request.parameter("id");
    var named = named(request);
    if (!ArticleState.isId(id)) {
      throw new Refused(Code.NOT_FOUND);
    }
    var state = newsroom.open(site.id(), id).orElseThrow(() -> new Refused(Code.NOT_FOUND)).state();
    var version = named.orElse(state.content());
    if (version != state.content()
        && newsroom.revision(site.id(), id, version).filter(Revision::hasText).isEmpty()) {
      throw new Refused(List.of(new Fault("/version", FaultCode.UNKNOWN_VERSION)));
    }
    var ticket = store.make(site.id(), id, version, caller.subject(), clock.instant());
    var until = ticket.preview().until().atZone(site.zone()).toOffsetDateTime();
    var url = url(request, site, PreviewArticlesHandler.PAGE + ticket.secret());
    return Response.json(
            201,
            json -> {
              json.writeStartObject();
              json.writeStringField("ticket", ticket.secret());
              json.writeStringField("url", url);
              json.writeStringField("until", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(until));
              json.writeNumberField("version", version);
              json.writeEndObject();
            })
        .notCached();
  }

  private static Optional<Long> named(Request request) {
    if (request.body().length == 0) {
      return Optional.empty();
    }
    var form = Form.read(request, LARGEST_BODY);
    var version =
        form.has("version")
            ? Optional.of(form.count("version", MOST_VERSIONS))
            : Optional.<Long>empty();
    form.orRefuse();
    return version;
  }

  // Relative where it was asked for at the site's own host, as every address of the API is.
  private String url(Request request, SiteRef site, String path) {
    return site.hosts().contains(request.host())
        ? path
        : OwnAddress.canonical(sites.identity(site), path);
  }

  /** The same answer whether there was one: what is over is over. */
  Response end(Request request, SiteRef site) {
    store.end(site.id(), request.parameter("ticket"), clock.instant());
    return new Response(204, Map.of(), new byte[0]).notCached();
  }
}
