package vn.congxa.finding;

import java.time.Duration;
import java.time.Instant;
import vn.congxa.content.Article;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;

/** Articles to be found. */
public final class SampleArticles {
  private SampleArticles() {}

  /** One that has been out for a day. */
  public static Article article(String slug, String title, String text) {
    return article(
        slug, FindingPortal.NEWS, title, text, FindingPortal.NOON.minus(Duration.ofDays(1)));
  }

  public static Article article(
      String slug, Slug section, String title, String text, Instant published) {
    return new Article(
        new Slug(slug),
        section,
        title,
        "",
        "<p>" + text + "</p>",
        null,
        "Ban Biên tập",
        null,
        published,
        Status.PUBLISHED,
        null,
        published,
        1);
  }
}
