package vn.congxa.newsroom;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Correction;
import vn.congxa.content.Slug;
import vn.congxa.content.Tombstone;

/**
 * An article as a content folder holds it, whichever way it goes.
 *
 * @param slug the address that it has or is to have; null for none yet
 * @param formerSlugs addresses that it had, the first first
 * @param text names no time where readers have or had it
 * @param work none where readers have or had it
 * @param returnedBecause null unless returned
 * @param withdrawal null unless withdrawn
 * @param publishedAt to the second; null unless readers have or had it
 * @param corrections what readers were told of it
 * @param version counts its changes, from 1
 * @param at of the last one, to the second
 */
public record Arrival(
    @Nullable Slug slug,
    List<Slug> formerSlugs,
    Manuscript text,
    WorkState work,
    PublicState standing,
    @Nullable String returnedBecause,
    @Nullable Withdrawal withdrawal,
    @Nullable Instant publishedAt,
    List<Correction> corrections,
    long version,
    Instant at) {
  /** Who brings it. */
  static final String WHO = "import";

  public Arrival {
    formerSlugs = List.copyOf(formerSlugs);
    corrections = List.copyOf(corrections);
    publishedAt = publishedAt == null ? null : publishedAt.truncatedTo(ChronoUnit.SECONDS);
    at = at.truncatedTo(ChronoUnit.SECONDS);
    if (standing != PublicState.NEVER && (slug == null || publishedAt == null)) {
      throw new IllegalArgumentException("an article that is nowhere, or of no time");
    }
  }

  /** What readers have. */
  public static Arrival of(Article article) {
    var image = article.image();
    var text =
        new Manuscript(
            article.title(),
            article.lead(),
            article.body(),
            article.section().value(),
            article.author(),
            article.source(),
            null,
            image == null ? null : new LeadPicture(image, image.alt().isBlank()),
            article.figures(),
            article.attachments());
    return new Arrival(
        article.slug(),
        article.formerSlugs(),
        text,
        WorkState.NONE,
        PublicState.PUBLISHED,
        null,
        null,
        article.publishedAt(),
        article.corrections(),
        article.version(),
        article.updatedAt());
  }

  /** What is worked on, or was withdrawn. */
  public static Arrival of(Opened opened) {
    var state = opened.state();
    var life = state.life();
    var isNever = life.standing() == PublicState.NEVER;
    return new Arrival(
        state.slug(),
        state.formerSlugs(),
        isNever ? opened.text() : opened.text().publishedAt(null),
        isNever ? life.work() : WorkState.NONE,
        life.standing(),
        isNever ? life.returnedBecause() : null,
        state.withdrawal(),
        isNever ? null : life.publishedAt(),
        List.of(),
        state.version(),
        state.at());
  }

  /** What is worked on over what readers have. */
  public static Arrival ofWork(Opened opened) {
    var state = opened.state();
    return new Arrival(
        state.slug(),
        List.of(),
        opened.text(),
        state.life().work(),
        PublicState.NEVER,
        state.life().returnedBecause(),
        null,
        null,
        List.of(),
        state.version(),
        state.at());
  }

  /** The same as a certain version. */
  public Arrival as(long newVersion, Instant newAt) {
    return with(text, corrections, newVersion, newAt);
  }

  /** The same with another text. */
  public Arrival with(Manuscript newText) {
    return with(newText, corrections, version, at);
  }

  private Arrival with(Manuscript newText, List<Correction> told, long newVersion, Instant newAt) {
    return new Arrival(
        slug,
        formerSlugs,
        newText,
        work,
        standing,
        returnedBecause,
        withdrawal,
        publishedAt,
        told,
        newVersion,
        newAt);
  }

  /** As readers get it. */
  public Article article() {
    if (slug == null || publishedAt == null) {
      throw new IllegalStateException("a draft is nothing for readers");
    }
    return text.article(slug, publishedAt, at, version, formerSlugs, corrections);
  }

  Tombstone stone() {
    if (slug == null || withdrawal == null) {
      throw new IllegalStateException("nothing that was withdrawn");
    }
    return new Tombstone(
        slug, formerSlugs, withdrawal.because(), withdrawal.replacedBy(), version, at);
  }

  /**
   * The article as the newsroom has it from then on.
   *
   * @param owner who began it
   * @param imported whether it is as a folder has it
   */
  ArticleState state(String id, String owner, boolean imported) {
    var isNever = standing == PublicState.NEVER;
    var life =
        new Lifecycle(
            work,
            standing,
            false,
            work == WorkState.SUBMITTED ? WHO : null,
            returnedBecause,
            isNever ? 0 : version,
            publishedAt);
    return new ArticleState(
        id,
        version,
        version,
        life,
        slug,
        formerSlugs,
        withdrawal,
        text.title(),
        text.section(),
        text.author(),
        owner,
        text.files(),
        imported ? version : 0,
        WHO,
        at);
  }
}
