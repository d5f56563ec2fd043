package vn.congxa.content;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands where an article was that readers may have no more: nothing of it but why.
 *
 * @param formerSlugs addresses that it had, each of which leads there
 * @param replacedBy a path of the site that says it now; null for none
 * @param version one on from the article's
 */
public record Tombstone(
    Slug slug,
    List<Slug> formerSlugs,
    String because,
    @Nullable String replacedBy,
    long version,
    Instant since) {
  public Tombstone {
    formerSlugs = List.copyOf(formerSlugs);
  }
}
