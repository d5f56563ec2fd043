package vn.congxa.renderpages;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import vn.congxa.aws.Environment;
import vn.congxa.aws.Priming;
import vn.congxa.http.Code;
import vn.congxa.http.Http;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.log.RequestLog;
import vn.congxa.site.SiteRef;

/** Everything that a reader's browser asks for, images aside. */
public final class RenderPagesHandler implements RequestStreamHandler {
  private final Assets assets = new Assets();
  private final Policy policy = new Policy();
  private final Http http;
  private final Sources sources;
  private final ListPages lists;
  private final ArticlePages articles;
  private final TthcPages tthc;

  public RenderPagesHandler() { // Lambda's entry: once per cold start
    this(System.getenv());
  }

  public RenderPagesHandler(Map<String, String> variables) {
    this(new Environment(variables), RequestLog.TO_CONSOLE);
  }

  private RenderPagesHandler(Environment environment, RequestLog log) {
    this(environment, log, Sources.of(environment));
    Priming.with(environment, new Warmth(sources, assets.urls()));
  }

  RenderPagesHandler(Environment environment, RequestLog log, Sources sources) {
    this.sources = sources;
    http = new Http(environment, log, new PageProblems(sources, policy, assets.urls()));
    lists = new ListPages(sources, policy, assets.urls());
    articles = new ArticlePages(sources, policy, assets.urls());
    tthc = new TthcPages(sources, policy, assets.urls());
  }

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    http.answer(event, out, context, sources.sites(), this::answer);
  }

  private Response answer(Request request, SiteRef site) {
    // A HEAD is answered like its GET; the frame leaves the body out.
    return switch (request.route().replaceFirst("^HEAD ", "GET ")) {
      case "GET /" -> lists.home(request, site);
      case "GET /chuyen-muc/{section}" -> lists.section(request, site);
      case "GET /bai-viet/{slug}" -> articles.article(request, site);
      case "GET /tthc" -> tthc.newest(site);
      case "GET /tthc/{year}" -> tthc.year(request, site);
      case "GET /assets/{file}" -> assets.file(request.parameter("file"));
      case "GET /robots.txt" -> Robots.TXT;
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }
}
