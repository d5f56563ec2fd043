package vn.congxa.pages;

import java.util.List;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.site.Profile;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteLink;

/** A commune that somebody filled with what breaks programs. */
final class Hostile {
  static final String EVIL =
      "</script><script>evil()</script><!--<script>]]>&amp;\"'\u0000\b\u000B\uFFFE\u2028\u2029 \uD83C\uDF3E ế";

  /** The same as XML can hold it. */
  static final String LEFT =
      "</script><script>evil()</script><!--<script>]]>&amp;\"'\u2028\u2029 \uD83C\uDF3E ế";

  private static final Slug SLUG = new Slug("x");

  private Hostile() {}

  static Site site() {
    return new Site(
        "x",
        EVIL,
        List.of("x.example.vn"),
        Samples.ZONE,
        EVIL,
        EVIL,
        EVIL,
        EVIL,
        List.of(new Section(SLUG, EVIL)),
        0,
        new Profile(
            List.of(),
            null,
            List.of(),
            List.of(
                new SiteLink(EVIL, "https://" + EVIL), new SiteLink("x", "javascript:evil()"))));
  }

  static Article article() {
    return new Article(
        SLUG,
        SLUG,
        EVIL,
        EVIL,
        "<p>Sạch.</p>",
        new Figure("x.0.jpg", EVIL, EVIL, 1, 1),
        EVIL,
        EVIL,
        Samples.MORNING,
        Status.PUBLISHED,
        null,
        Samples.MORNING,
        1);
  }
}
