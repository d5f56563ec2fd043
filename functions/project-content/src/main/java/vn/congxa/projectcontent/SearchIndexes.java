package vn.congxa.projectcontent;

import java.util.Set;
import vn.congxa.content.Place;
import vn.congxa.finding.IndexProjection;
import vn.congxa.finding.SupersededException;
import vn.congxa.http.Refused;
import vn.congxa.log.Metric;
import vn.congxa.log.RequestLog;
import vn.congxa.outage.Outage;

/**
 * The indexes that sites are searched by, beside their lists. What passes by itself is tried again
 * with the stream; a bug is told and left to the next comparison, or it would hold the stream up,
 * and lists with it.
 */
final class SearchIndexes {
  private final IndexProjection projection;
  private final RequestLog log;

  SearchIndexes(IndexProjection projection, RequestLog log) {
    this.projection = projection;
    this.log = log;
  }

  /** False where these changes are to come again. */
  boolean follow(String site, Set<Place> places) {
    return isDone(site, () -> projection.changed(site, places));
  }

  /** Makes one that somebody misses; false where the wish is to come again. */
  boolean make(String site) {
    return isDone(site, () -> projection.repair(site));
  }

  /** Whether it differed from the table, and was made anew. */
  boolean repair(String site) {
    return projection.repair(site);
  }

  /** Makes it anew in any case. */
  boolean rebuild(String site) {
    projection.rebuild(site);
    return true;
  }

  private boolean isDone(String site, Runnable work) {
    try {
      work.run();
      return true;
    } catch (RuntimeException e) {
      log.warn("search index of " + site, e);
      if (e instanceof SupersededException || Outage.isOne(e) || Refused.isBusy(e)) {
        return false;
      }
      Metric.FAILURES.print(log, 1);
      return true;
    }
  }
}
