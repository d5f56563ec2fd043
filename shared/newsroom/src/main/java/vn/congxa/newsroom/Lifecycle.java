package vn.congxa.newsroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands: what is worked on, and what readers have.
 *
 * @param binned hidden; only of what readers never had
 * @param submittedBy who asked for its publication; null unless submitted
 * @param returnedBecause what the editor wrote; null unless returned
 * @param publicVersion of what readers have or had at its address; 0 for none
 * @param publishedAt when that came or comes out; null where it never was to
 */
public record Lifecycle(
    WorkState work,
    PublicState standing,
    boolean binned,
    @Nullable String submittedBy,
    @Nullable String returnedBecause,
    long publicVersion,
    @Nullable Instant publishedAt) {
  public static final Lifecycle NEW =
      new Lifecycle(WorkState.NONE, PublicState.NEVER, false, null, null, 0, null);

  /** Published, with its time ahead. */
  public boolean isScheduled(Instant now) {
    return standing == PublicState.PUBLISHED && publishedAt != null && publishedAt.isAfter(now);
  }

  /** After a save: what was at rest is a draft, what waits or was returned goes on so. */
  Lifecycle saved() {
    return work == WorkState.NONE ? worked(WorkState.DRAFT, null, null) : this;
  }

  Lifecycle drafted() {
    return worked(WorkState.DRAFT, null, null);
  }

  Lifecycle submitted(String by) {
    return worked(WorkState.SUBMITTED, by, null);
  }

  Lifecycle returned(String because) {
    return worked(WorkState.RETURNED, null, because);
  }

  Lifecycle published(long version, Instant at) {
    return new Lifecycle(WorkState.NONE, PublicState.PUBLISHED, false, null, null, version, at);
  }

  /** What readers have was written anew where it is or where it moved to. */
  Lifecycle rewritten(long version) {
    return new Lifecycle(
        work, standing, binned, submittedBy, returnedBecause, version, publishedAt);
  }

  Lifecycle unscheduled() {
    return new Lifecycle(WorkState.DRAFT, PublicState.NEVER, false, null, null, 0, null);
  }

  Lifecycle withdrawn(long version) {
    return new Lifecycle(
        WorkState.NONE, PublicState.WITHDRAWN, false, null, null, version, publishedAt);
  }

  Lifecycle binned(boolean isBinned) {
    return new Lifecycle(
        work, standing, isBinned, submittedBy, returnedBecause, publicVersion, publishedAt);
  }

  Lifecycle worked(WorkState next, @Nullable String submitter, @Nullable String reason) {
    return new Lifecycle(next, standing, binned, submitter, reason, publicVersion, publishedAt);
  }
}
