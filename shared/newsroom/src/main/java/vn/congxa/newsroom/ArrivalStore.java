package vn.congxa.newsroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Transactions;
import vn.congxa.aws.Tries;
import vn.congxa.content.PublicationStore;
import vn.congxa.content.Replaced;
import vn.congxa.content.Slug;
import vn.congxa.content.StandingStore;
import vn.congxa.content.StandingStore.Standing;

/**
 * Articles that come from elsewhere than the newsroom: what a folder brings, and what readers have
 * and the newsroom does not know. The state, the version and what readers have in one transaction.
 */
public final class ArrivalStore {
  private final NewsroomStore newsroom;
  private final StandingStore standings;
  private final PublicationStore publications;
  private final ArrivedStateStore states;
  private final Transactions transactions;

  public ArrivalStore(DynamoDbClient db, String newsroomTable, String contentTable, Tries tries) {
    this.newsroom = new NewsroomStore(db, newsroomTable);
    this.standings = new StandingStore(db, contentTable);
    this.publications = new PublicationStore(db, contentTable);
    this.states = new ArrivedStateStore(db, newsroomTable);
    this.transactions = new Transactions(db, tries);
  }

  /**
   * What there is of an article.
   *
   * @param id by which a folder names it; null where it does not
   */
  public Known known(String site, @Nullable String id, Arrival given) {
    return new Acquaintance(newsroom, standings, site).with(id, given);
  }

  /**
   * Stores an article in place of what was seen of it.
   *
   * @param known what was seen
   * @return false where there is something else by now, or another article at one of its addresses
   */
  public boolean bring(String site, Known known, Arrival arrival, Instant now, ZoneId zone) {
    var items = new ArrayList<TransactWriteItem>();
    var opened = known.opened();
    var owner = opened == null ? Arrival.WHO : opened.state().owner();
    var state = arrival.state(known.id(), owner, true);
    states.put(site, opened, state, arrival.text(), null, now, zone, items);
    var over = new ArrayList<Slug>();
    if (arrival.standing() != PublicState.NEVER
        && !giveWay(site, known, arrival, now, zone, over, items)) {
      return false;
    }
    var publicly = publicly(site, known, arrival, over);
    publicly.ifPresent(items::addAll);
    return publicly.isPresent() && transactions.writeIf(items);
  }

  /**
   * Stores work over what readers have, which they go on having.
   *
   * @param opened over which it was seen to be
   * @return false where there is something else by now
   */
  public boolean work(String site, Opened opened, Arrival given, Instant now, ZoneId zone) {
    var items = new ArrayList<TransactWriteItem>();
    var next = opened.state().worked(given, now);
    states.put(site, opened, next, given.text(), null, now, zone, items);
    return transactions.writeIf(items);
  }

  /**
   * Makes known to the newsroom what readers have.
   *
   * @param known what was seen, without anything of the newsroom
   * @param imported whether it is as a folder has it
   * @return false where there is something else by now
   */
  public boolean adopt(String site, Known known, boolean imported, Instant now, ZoneId zone) {
    var article = known.article();
    var standing = known.standing();
    if (article == null || standing == null) {
      return false;
    }
    var arrival = Arrival.of(article);
    var items = new ArrayList<TransactWriteItem>();
    var state = arrival.state(known.id(), Arrival.WHO, imported);
    states.put(site, null, state, arrival.text(), null, now, zone, items);
    var named = publications.name(site, known.id(), standing.stood());
    named.ifPresent(items::addAll);
    return named.isPresent() && transactions.writeIf(items);
  }

  /**
   * Whose article is at an address; one that the newsroom does not know yet is made known to it.
   *
   * @return empty where no article is, or was withdrawn before the newsroom knew of it
   */
  public Optional<String> at(String site, Slug slug, Instant now, ZoneId zone) {
    var there = standings.at(site, List.of(slug)).get(slug);
    if (there == null || there.isWay()) {
      return Optional.empty();
    }
    var article = there.article();
    if (article == null) {
      return Optional.ofNullable(there.id());
    }
    var known = known(site, there.id(), Arrival.of(article));
    if (known.opened() == null && !adopt(site, known, false, now, zone)) {
      // Somebody else was faster, and made it known.
      return Optional.ofNullable(standings.at(site, List.of(slug)).get(slug)).map(Standing::id);
    }
    return Optional.of(known.id());
  }

  /**
   * Puts an article into the bin at whose address readers have another by now.
   *
   * @return false where readers neither have nor had it there
   */
  public boolean displace(String site, String id, String place, Instant now, ZoneId zone) {
    var opened = newsroom.open(site, id).filter(there -> there.state().isPublicAt(place));
    var items = new ArrayList<TransactWriteItem>();
    opened.ifPresent(there ->
        states.put(site, there, there.state().displaced(now), null, place, now, zone, items));
    return opened.isPresent() && transactions.writeIf(items);
  }

  // An article that a folder brought gives way where another one has its address as a former one.
  private boolean giveWay(
      String site,
      Known known,
      Arrival arrival,
      Instant now,
      ZoneId zone,
      List<Slug> over,
      List<TransactWriteItem> items) {
    var own = known.standing();
    for (var there : standings.at(site, arrival.formerSlugs()).values()) {
      if (there.isWay() || (own != null && there.slug().equals(own.slug()))) {
        continue;
      }
      var other =
          Optional.ofNullable(there.id())
              .flatMap(id -> newsroom.open(site, id))
              .filter(opened -> opened.state().imported() == opened.state().version());
      if (other.isEmpty()) {
        return false;
      }
      var next = other.get().state().displaced(now);
      states.put(site, other.get(), next, null, String.valueOf(arrival.slug()), now, zone, items);
      over.add(there.slug());
    }
    return true;
  }

  private Optional<List<TransactWriteItem>> publicly(
      String site, Known known, Arrival arrival, List<Slug> over) {
    var standing = known.standing();
    var stood = standing == null ? null : standing.stood();
    var had = new LinkedHashSet<Slug>();
    if (known.opened() != null) {
      had.addAll(known.opened().state().formerSlugs());
    }
    var article = known.article();
    if (article != null) {
      had.addAll(article.formerSlugs());
    }
    if (arrival.standing() == PublicState.NEVER) {
      return stood == null
          ? Optional.of(List.of())
          : publications.hide(site, stood, List.copyOf(had));
    }
    arrival.formerSlugs().forEach(had::remove);
    var replaced = new Replaced(stood, List.copyOf(had), over);
    return arrival.standing() == PublicState.PUBLISHED
        ? publications.show(site, known.id(), arrival.article(), replaced)
        : publications.bury(site, known.id(), arrival.stone(), replaced);
  }
}
