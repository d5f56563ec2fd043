package vn.congxa.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.content.Tombstone;

/**
 * An article in the newsroom, without its text.
 *
 * @param id made by who first saved it
 * @param version counts every change, from 1
 * @param content the version that holds the newest text
 * @param slug the address that it has or is to have; null while neither title nor writer gave one
 * @param formerSlugs addresses that it had, the first first
 * @param withdrawal null unless withdrawn
 * @param title of the newest text, as are section and author
 * @param owner who began it
 * @param files of the media store, of the newest text and of what readers have
 * @param imported the version that a content folder brought last; 0 for none
 * @param by whose change is the newest
 */
public record ArticleState(
    String id,
    long version,
    long content,
    Lifecycle life,
    @Nullable Slug slug,
    List<Slug> formerSlugs,
    @Nullable Withdrawal withdrawal,
    String title,
    String section,
    String author,
    String owner,
    Set<String> files,
    long imported,
    String by,
    Instant at) {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  public ArticleState {
    formerSlugs = List.copyOf(formerSlugs);
    files = Set.copyOf(files);
  }

  /** Whether an article could bear this: a UUID in lower case. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Before its first save. */
  public static ArticleState unborn(String id, Actor owner, Instant now) {
    return new ArticleState(
        id,
        0,
        0,
        Lifecycle.NEW,
        null,
        List.of(),
        null,
        "",
        "",
        "",
        owner.sub(),
        Set.of(),
        0,
        owner.sub(),
        now);
  }

  /** One version on, with this text. */
  ArticleState with(Manuscript text, @Nullable Slug newSlug, Lifecycle newLife, Order order) {
    var all = new TreeSet<>(text.files());
    if (life.standing() == PublicState.PUBLISHED) {
      all.addAll(files);
    }
    return new ArticleState(
        id,
        version + 1,
        version + 1,
        newLife,
        newSlug,
        formerSlugs,
        withdrawal,
        text.title(),
        text.section(),
        text.author(),
        owner,
        all,
        imported,
        order.actor().sub(),
        order.now());
  }

  /** One version on, with the text that it has. */
  ArticleState with(Lifecycle newLife, Order order) {
    return new ArticleState(
        id,
        version + 1,
        content,
        newLife,
        slug,
        formerSlugs,
        newLife.standing() == PublicState.WITHDRAWN ? withdrawal : null,
        title,
        section,
        author,
        owner,
        files,
        imported,
        order.actor().sub(),
        order.now());
  }

  /** One version on: a folder brings work over what readers have. */
  ArticleState worked(Arrival given, Instant now) {
    var all = new TreeSet<>(files);
    var text = given.text();
    all.addAll(text.files());
    var submitter = given.work() == WorkState.SUBMITTED ? Arrival.WHO : null;
    return new ArticleState(
        id,
        version + 1,
        version + 1,
        life.worked(given.work(), submitter, given.returnedBecause()),
        slug,
        formerSlugs,
        withdrawal,
        text.title(),
        text.section(),
        text.author(),
        owner,
        all,
        imported,
        Arrival.WHO,
        now);
  }

  /** One version on: readers have another article in its place, and it goes into the bin. */
  ArticleState displaced(Instant now) {
    return new ArticleState(
        id,
        version + 1,
        content,
        life.unscheduled().binned(true),
        slug,
        List.of(),
        null,
        title,
        section,
        author,
        owner,
        files,
        imported,
        Arrival.WHO,
        now);
  }

  /** Whether readers have or had it at this address. */
  boolean isPublicAt(String place) {
    return life.standing() != PublicState.NEVER
        && slug != null
        && Place.ofArticle(slug).value().equals(place);
  }

  /** What readers are told at this address. */
  Tombstone stone(Slug here, Withdrawal reason) {
    return new Tombstone(here, formerSlugs, reason.because(), reason.replacedBy(), version, at);
  }

  /** The same at another address. */
  ArticleState at(Slug newSlug, List<Slug> newFormerSlugs) {
    return new ArticleState(
        id,
        version,
        content,
        life,
        newSlug,
        newFormerSlugs,
        withdrawal,
        title,
        section,
        author,
        owner,
        files,
        imported,
        by,
        at);
  }

  /** The same, gone for this reason. */
  ArticleState withdrawn(Withdrawal reason) {
    return new ArticleState(
        id,
        version,
        content,
        life,
        slug,
        formerSlugs,
        reason,
        title,
        section,
        author,
        owner,
        files,
        imported,
        by,
        at);
  }
}
