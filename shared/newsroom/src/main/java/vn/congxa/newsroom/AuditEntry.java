package vn.congxa.newsroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did.
 *
 * @param subject to what: {@code article}, or a part of the site ({@code site}, {@code sections},
 *     {@code alert})
 * @param article null where it was none, as is {@code title}
 * @param version that the deed made
 * @param what the deed, as programs read it
 * @param by the account
 * @param note a reason or a note that was given
 */
public record AuditEntry(
    String subject,
    @Nullable String article,
    long version,
    String what,
    String by,
    Instant at,
    @Nullable String note,
    @Nullable String title) {
  public static final String ARTICLE = "article";

  /** Of a version of an article. */
  public static AuditEntry of(Revision revision) {
    return new AuditEntry(
        ARTICLE,
        revision.article(),
        revision.version(),
        revision.what().wire(),
        revision.by(),
        revision.at(),
        revision.note(),
        revision.title());
  }
}
