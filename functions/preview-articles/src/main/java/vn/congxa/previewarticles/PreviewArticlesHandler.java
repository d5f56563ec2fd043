package vn.congxa.previewarticles;

import java.security.SecureRandom;
import vn.congxa.http.Problems;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.PreviewTicketStore;
import vn.congxa.pages.Assets;
import vn.congxa.pages.PageProblems;
import vn.congxa.pages.PageResponses;
import vn.congxa.reading.ReadingStore;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.Sites;
import vn.congxa.staff.api.StaffFunction;
import vn.congxa.staff.api.StaffOperation;

/** {@code /xem-truoc/{ticket}}, and who makes and ends tickets. */
public final class PreviewArticlesHandler extends StaffFunction {
  static final String PAGE = "/xem-truoc/";

  private final Tickets tickets;
  private final PreviewPage page;

  public PreviewArticlesHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public PreviewArticlesHandler(Wiring wiring) {
    this(wiring, Sites.besidePages(wiring), new Assets(), new PageResponses());
  }

  private PreviewArticlesHandler(Wiring wiring, Sites sites, Assets assets, PageResponses policy) {
    super(wiring, sites, problems(wiring, sites, assets, policy));
    var table = wiring.table("NEWSROOM_TABLE");
    var newsroom = new NewsroomStore(wiring.db(), table);
    var store = new PreviewTicketStore(wiring.db(), table, new SecureRandom());
    tickets = new Tickets(store, newsroom, sites, wiring.clock());
    page =
        new PreviewPage(
            store, newsroom, ReadingStore.of(wiring, sites), assets.urls(), policy, wiring.clock());
    prime(wiring, page::rehearse);
  }

  private static Problems problems(
      Wiring wiring, Sites sites, Assets assets, PageResponses policy) {
    var pages = new PageProblems(wiring, sites, assets.urls(), policy);
    return (refused, request) -> {
      var answer = pages.render(refused, request);
      return request.path().startsWith(PAGE) ? PageResponses.unlisted(answer) : answer;
    };
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    if (request.path().startsWith(PAGE)) {
      return page.page(request, site);
    }
    var operation = StaffOperation.of(Operation.values(), request.route());
    var caller = caller(request, site).with(operation.roles());
    return switch (operation) {
      case MAKE -> tickets.make(request, site, caller);
      case END -> tickets.end(request, site);
    };
  }
}
