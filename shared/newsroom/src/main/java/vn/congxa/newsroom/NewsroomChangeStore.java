package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Transactions;
import vn.congxa.aws.Transactions.Plan;
import vn.congxa.aws.Tries;
import vn.congxa.content.AddressStore;
import vn.congxa.content.Article;
import vn.congxa.content.Found;
import vn.congxa.content.Place;
import vn.congxa.content.PublicationStore;
import vn.congxa.content.PublicationStore.Stood;
import vn.congxa.content.Slug;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.site.SavedSite;
import vn.congxa.site.SiteItem;
import vn.congxa.site.SiteStore;

/**
 * What staff want done, done: the state, what was done, and what readers have of it in one
 * transaction. Each version is made once and stays.
 */
public final class NewsroomChangeStore {
  private final String table;
  private final NewsroomStore newsroom;
  private final String contentTable;
  private final SiteStore sites;
  private final AddressStore addresses;
  private final PublicationStore publications;
  private final LibraryStore library;
  private final UsageStore usages;
  private final Transactions transactions;

  public NewsroomChangeStore(
      DynamoDbClient db, String newsroomTable, String contentTable, Tries tries) {
    this.table = newsroomTable;
    this.contentTable = contentTable;
    this.sites = new SiteStore(db, contentTable);
    this.newsroom = new NewsroomStore(db, newsroomTable);
    this.addresses = new AddressStore(db, contentTable);
    this.publications = new PublicationStore(db, contentTable);
    this.library = new LibraryStore(db, newsroomTable);
    this.usages = new UsageStore(db, newsroomTable);
    this.transactions = new Transactions(db, tries);
  }

  /**
   * Does it over the version that its author saw, once for each signature.
   *
   * @param base that version; 0 to make the article
   * @throws DeclinedException by the rules
   * @throws SupersededException another version stands there
   * @throws MeanwhileException what readers have was not written here
   * @throws SlugTakenException something else is at the address
   * @throws Refused {@link Code#IDEMPOTENCY_KEY_REUSED}, {@link Code#NOT_FOUND}, {@link Code#BUSY}
   */
  public Done run(
      String site, String id, Command command, Order order, long base, Signature signature) {
    return transactions.write(() -> {
      var opened = newsroom.open(site, id);
      if (version(opened) != base) {
        return new Plan<>(List.of(), again(site, opened, base, id, signature));
      }
      try {
        return plan(site, id, command, order, opened, signature);
      } catch (SlugTakenException | MeanwhileException e) {
        var now = newsroom.open(site, id); // what was decided over may be gone by then
        if (version(now) == base) {
          throw e;
        }
        return new Plan<>(List.of(), again(site, now, base, id, signature));
      }
    });
  }

  private static long version(Optional<Opened> opened) {
    return opened.map(found -> found.state().version()).orElse(0L);
  }

  private Plan<Done> plan(
      String site,
      String id,
      Command command,
      Order order,
      Optional<Opened> opened,
      Signature signature) {
    var state =
        opened.map(Opened::state).orElse(ArticleState.unborn(id, order.actor(), order.now()));
    var text = opened.map(Opened::text).orElse(Manuscript.EMPTY);
    var published =
        command.isAboutReaders() ? published(site, state.slug()) : Optional.<Article>empty();
    // A section may be given up in this moment: the site has to be what the decision was made by.
    var seen = command.isAboutSections() ? sites.saved(site) : Optional.<SavedSite>empty();
    var rules = seen.map(there -> order.rules().in(there.site())).orElse(order.rules());
    // Read after the text: what leaves the library from now on is not published with it.
    var kept = command.deed() == Deed.PUBLISH ? kept(site, text) : Set.<String>of();
    var situation = new Situation(state, text, published, kept);
    var change = made(command.decide(situation, order.by(rules)), state);
    var revision = Revision.of(command, change);
    var items = new ArrayList<TransactWriteItem>();
    items.add(put(site, state, change.state()));
    usages.note(site, id, state.files(), change.state().files(), items);
    items.addAll(RevisionItem.put(table, site, revision, change.text(), signature));
    items.addAll(publicly(site, id, state, change));
    seen.ifPresent(there -> items.add(SiteItem.unchanged(contentTable, there)));
    return new Plan<>(items, new Done(revision, false));
  }

  /** What the same command came to when it was first sent. */
  private Done again(
      String site, Optional<Opened> opened, long base, String id, Signature signature) {
    if (opened.isEmpty()) {
      throw new Refused(Code.NOT_FOUND);
    }
    var made = newsroom.made(site, id, base + 1);
    var earlier = made.map(RevisionItem::signature);
    if (earlier.isEmpty() || !earlier.get().key().equals(signature.key())) {
      throw new SupersededException(opened.get().state());
    }
    if (!earlier.get().fingerprint().equals(signature.fingerprint())) {
      throw new Refused(Code.IDEMPOTENCY_KEY_REUSED);
    }
    return new Done(RevisionItem.read(made.get()), true);
  }

  private Set<String> kept(String site, Manuscript text) {
    return Set.copyOf(library.files(site, text.files()).keySet());
  }

  private Optional<Article> published(String site, @Nullable Slug slug) {
    return slug != null && addresses.at(site, Place.ofArticle(slug)) instanceof Found.Here(var here)
        ? Optional.of(here)
        : Optional.empty();
  }

  private static Decision.Changed made(Decision decision, ArticleState state) {
    return switch (decision) {
      case Decision.Changed changed -> changed;
      case Decision.Declined declined -> throw new DeclinedException(declined, state);
    };
  }

  private List<TransactWriteItem> publicly(
      String site, String id, ArticleState before, Decision.Changed change) {
    return switch (change.publicly()) {
      case PublicChange.None _ -> List.of();
      case PublicChange.Shown(var article, var from, var replaced) ->
          publications
              .show(site, id, article, from == null ? null : new Stood(from, replaced))
              .orElseThrow(() -> against(site, before, article.slug()));
      case PublicChange.Gone(var stone, var from, var replaced) ->
          publications
              .bury(site, id, stone, new Stood(from, replaced))
              .orElseThrow(() -> against(site, before, stone.slug()));
      case PublicChange.Hidden(var slug, var former, var replaced) ->
          publications
              .hide(site, new Stood(slug, replaced), former)
              .orElseThrow(MeanwhileException::new);
    };
  }

  private RuntimeException against(String site, ArticleState before, Slug wanted) {
    return wanted.equals(before.slug()) && before.life().publicVersion() > 0
        ? new MeanwhileException()
        : new SlugTakenException(wanted, free(site, wanted));
  }

  /** One like it at which nothing is. */
  public Slug free(String site, Slug wanted) {
    var likely = wanted.alternatives();
    var places = likely.stream().map(Place::ofArticle).toList();
    var taken = addresses.taken(site, places);
    var ways = addresses.ways(site, places).keySet();
    return likely.stream()
        .filter(
            slug -> !taken.contains(Place.ofArticle(slug)) && !ways.contains(Place.ofArticle(slug)))
        .findFirst()
        .orElse(likely.getLast());
  }

  private TransactWriteItem put(String site, ArticleState before, ArticleState after) {
    return TransactWriteItem.builder()
        .put(p -> {
          p.tableName(table).item(StateItem.write(site, after));
          if (before.version() == 0) {
            p.conditionExpression("attribute_not_exists(pk)");
          } else {
            p.conditionExpression("version = :seen")
                .expressionAttributeValues(Map.of(":seen", number(before.version())));
          }
        })
        .build();
  }
}
