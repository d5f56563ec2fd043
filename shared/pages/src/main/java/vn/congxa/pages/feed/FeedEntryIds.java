package vn.congxa.pages.feed;

import vn.congxa.content.ArticleIds;
import vn.congxa.content.Headline;

/**
 * Names by which feed readers know a feed or an article again: no change of host or address makes
 * old news new.
 */
final class FeedEntryIds {
  private static final String PREFIX = "urn:uuid:";

  private FeedEntryIds() {}

  static String of(Feed feed) {
    var section = feed.section() == null ? "" : "/" + feed.section().slug();
    return PREFIX + ArticleIds.named(feed.site().id() + section);
  }

  static String of(Feed feed, Headline item) {
    return PREFIX + ArticleIds.of(feed.site().id(), item.firstSlug());
  }
}
