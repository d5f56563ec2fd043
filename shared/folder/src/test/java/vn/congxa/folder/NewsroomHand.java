package vn.congxa.folder;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congxa.aws.Tries;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.newsroom.Actor;
import vn.congxa.newsroom.ArrivalStore;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.Command;
import vn.congxa.newsroom.Draft;
import vn.congxa.newsroom.LeadPicture;
import vn.congxa.newsroom.Manuscript;
import vn.congxa.newsroom.NewsroomChangeStore;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.Opened;
import vn.congxa.newsroom.Order;
import vn.congxa.newsroom.PublicState;
import vn.congxa.newsroom.PublishCommand;
import vn.congxa.newsroom.Rules;
import vn.congxa.newsroom.SaveCommand;
import vn.congxa.newsroom.Signature;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.staff.Role;

/** An editor of the sample site, who may publish alone. */
final class NewsroomHand {
  private static final Rules RULES = new Rules(true, Set.of("tin-xa", "van-hoa"));

  private final NewsroomStore newsroom;
  private final NewsroomChangeStore changes;
  private final ArrivalStore arrivals;
  private final Clock clock;

  NewsroomHand(DynamoDbLocal db, Clock clock) {
    var table = db.table("NewsroomTable");
    var content = db.table("ContentTable");
    this.newsroom = new NewsroomStore(db.client(), table);
    this.changes = new NewsroomChangeStore(db.client(), table, content, Tries.inRealTime());
    this.arrivals = new ArrivalStore(db.client(), table, content, Tries.inRealTime());
    this.clock = clock;
  }

  /** Gives it another title, which readers see at once where they have the article. */
  void edit(Slug slug, String title) {
    var opened = at(slug);
    save(opened.state(), titled(opened.text(), title), null);
    if (opened.state().life().standing() == PublicState.PUBLISHED) {
      run(at(slug).state(), new PublishCommand(null, true, null, false));
    }
  }

  /** Saves another title over what there is, and leaves it at that. */
  void work(Slug slug, String title) {
    var opened = at(slug);
    save(opened.state(), titled(opened.text(), title), null);
  }

  /** Over a version that may be there no more. */
  void save(ArticleState seen, Draft draft, @Nullable Slug slug) {
    run(seen, new SaveCommand(draft, slug, false, Map.of()));
  }

  /** A new draft. */
  String begin(String title, String body, @Nullable Slug slug) {
    var id = UUID.randomUUID().toString();
    var draft =
        new Draft(title, "", ArticleHtml.sanitise(body), "", "", null, null, null, List.of());
    save(ArticleState.unborn(id, order().actor(), clock.instant()), draft, slug);
    return id;
  }

  void run(ArticleState seen, Command command) {
    var key = UUID.randomUUID().toString();
    changes.run(
        PortalCase.SITE,
        seen.id(),
        command,
        order(),
        seen.version(),
        new Signature(key, key, "2026-04"));
  }

  private Order order() {
    return new Order(new Actor("minh", Set.of(Role.EDITOR)), clock.instant(), RULES);
  }

  /** Whichever article readers have, or had, at that address. */
  Opened at(Slug slug) {
    var id = arrivals.at(PortalCase.SITE, slug, clock.instant(), ZoneOffset.UTC).orElseThrow();
    return open(id);
  }

  Opened open(String id) {
    return newsroom.open(PortalCase.SITE, id).orElseThrow();
  }

  static Draft titled(Manuscript text, String title) {
    return new Draft(
        title,
        text.lead(),
        ArticleHtml.sanitise(text.body()),
        text.section(),
        text.author(),
        text.source(),
        text.publishAt(),
        use(text.image()),
        text.attachments().stream().map(a -> new Draft.FileUse(a.file(), a.name())).toList());
  }

  private static Draft.@Nullable PictureUse use(@Nullable LeadPicture picture) {
    if (picture == null) {
      return null;
    }
    Figure figure = picture.figure();
    return new Draft.PictureUse(
        figure.file(), figure.alt(), picture.decorative(), figure.caption());
  }
}
