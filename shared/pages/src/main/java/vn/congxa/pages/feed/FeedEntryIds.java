package vn.congxa.pages.feed;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.congxa.content.Headline;

/**
 * Names by which feed readers know an article again: made of the site's id and the article's first
 * slug, so that no change of host or address makes old news new.
 */
final class FeedEntryIds {
  private FeedEntryIds() {}

  static String of(Feed feed) {
    return name(feed.site().id() + (feed.section() == null ? "" : "/" + feed.section().slug()));
  }

  static String of(Feed feed, Headline item) {
    // Never again anything else, wherever articles are: readers know them by it.
    return name(feed.site().id() + "/bai-viet/" + item.firstSlug());
  }

  private static String name(String text) {
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes(("congxa/" + text).getBytes(StandardCharsets.UTF_8));
  }
}
