package vn.congxa.content;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names by which an article is known again wherever it moves: made of the site's id and its first
 * slug. Feeds have them; so has the newsroom for what came without a name of its own.
 */
public final class ArticleIds {
  private ArticleIds() {}

  /** A UUID in lower case. */
  public static String of(String site, Slug firstSlug) {
    // Never again anything else, wherever articles are: readers know them by it.
    return named(site + "/bai-viet/" + firstSlug);
  }

  /** A UUID for something else of a site: {@code <site>/<its name>}. */
  public static String named(String text) {
    return UUID.nameUUIDFromBytes(("congxa/" + text).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
