package vn.congxa.previewarticles;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.congxa.content.Correction;
import vn.congxa.content.Found;
import vn.congxa.content.Place;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.newsroom.Actor;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.Manuscript;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.PreviewTicketStore;
import vn.congxa.newsroom.PublicState;
import vn.congxa.pages.Beside;
import vn.congxa.pages.PageResponses;
import vn.congxa.pages.Templates;
import vn.congxa.pages.view.ArticlePage;
import vn.congxa.pages.view.Neighbours;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.PageRequest;
import vn.congxa.pages.view.PreviewNotice;
import vn.congxa.pages.view.PreviewProblem;
import vn.congxa.reading.ReadingStore;
import vn.congxa.site.SiteRef;

/** A version of an article as readers will see it, by their own template. */
final class PreviewPage {
  private static final String NO_TICKET = "-".repeat(24);

  private final PreviewTicketStore tickets;
  private final NewsroomStore newsroom;
  private final ReadingStore reading;
  private final PageContext.AssetUrls assets;
  private final PageResponses policy;
  private final Clock clock;

  PreviewPage(
      PreviewTicketStore tickets,
      NewsroomStore newsroom,
      ReadingStore reading,
      PageContext.AssetUrls assets,
      PageResponses policy,
      Clock clock) {
    this.tickets = tickets;
    this.newsroom = newsroom;
    this.reading = reading;
    this.assets = assets;
    this.policy = policy;
    this.clock = clock;
  }

  /** Three requests, and one more for a version that is not the newest. */
  Response page(Request request, SiteRef site) {
    var now = clock.instant();
    var preview =
        tickets.find(site.id(), request.parameter("ticket"), now).orElseThrow(PreviewPage::over);
    var opened = newsroom.open(site.id(), preview.article()).orElseThrow(PreviewPage::over);
    var text =
        preview.version() == opened.state().content()
            ? opened.text()
            : newsroom
                .text(site.id(), preview.article(), preview.version())
                .orElseThrow(PreviewPage::over);
    return shown(request, site, new Draft(opened.state(), text, preview, now));
  }

  private record Draft(
      ArticleState state, Manuscript text, PreviewTicketStore.Preview preview, Instant now) {}

  private Response shown(Request request, SiteRef site, Draft draft) {
    var now = draft.now();
    var slug = PreviewedArticle.slug(draft.state(), draft.text());
    var place = Place.ofArticle(slug);
    var read = reading.of(site).at(place).near(slug).report().counts().read();
    var corrections =
        draft.state().life().standing() == PublicState.PUBLISHED
                && read.at(place) instanceof Found.Here(var published)
            ? published.corrections()
            : List.<Correction>of();
    var article = PreviewedArticle.of(draft.state(), draft.text(), corrections, now);
    var asked = PageRequest.of(request, now);
    var preview = draft.preview();
    var notice = PreviewNotice.of(preview.version(), preview.until(), site.zone(), asked.words());
    var near = Neighbours.of(article.headline(), read.near().value(), now);
    var around = new Beside(read, assets, asked).counterAndPanel();
    var page = ArticlePage.preview(article, near, read.site(), around, notice);
    return policy.preview(Templates.article(page));
  }

  private static Refused over() {
    return new Refused(PreviewProblem.TICKET_OVER);
  }

  /** Looks where nothing is, and makes a page of nothing. */
  Response rehearse(Request request, SiteRef site) {
    var now = clock.instant();
    tickets.find(site.id(), NO_TICKET, now);
    newsroom.open(site.id(), NO_TICKET);
    var state = ArticleState.unborn("-", new Actor("-", Set.of()), now);
    var preview = new PreviewTicketStore.Preview("-", 1, "-", now);
    return shown(request, site, new Draft(state, Manuscript.EMPTY, preview, now));
  }
}
