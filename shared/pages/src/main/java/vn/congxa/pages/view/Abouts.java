package vn.congxa.pages.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Headline;
import vn.congxa.pages.metadata.About;
import vn.congxa.pages.metadata.LinkedData.Publisher;
import vn.congxa.pages.metadata.SharedImage;
import vn.congxa.site.Site;
import vn.congxa.site.SiteLink;

/** What articles and other pages are about. */
public final class Abouts {
  private Abouts() {}

  static About article(Article article, Site site) {
    var headline = article.headline();
    return new About(
        article.title(),
        article.author(),
        site.name(),
        Moment.of(article.publishedAt(), site.zone()).machine(),
        Moment.of(headline.changedAt(), site.zone()).machine(),
        site.sectionName(article.section()),
        article.source(),
        image(headline, site),
        true);
  }

  /** A page that the commune as such answers for. */
  static About page(Site site, String title, @Nullable String subject, @Nullable Instant changed) {
    var at = changed == null ? null : Moment.of(changed, site.zone()).machine();
    return new About(title, site.name(), site.name(), at, at, subject, null, null, false);
  }

  static Publisher publisher(Site site) {
    return new Publisher(
        site.name(),
        Addresses.canonical(site, "/"),
        site.address(),
        site.phone(),
        site.email(),
        site.profile().channels().stream()
            .map(SiteLink::url)
            .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
            .toList());
  }

  private static About.@Nullable Image image(Headline headline, Site site) {
    var shared = SharedImage.of(headline.image());
    return shared == null
        ? null
        : new About.Image(
            Addresses.canonical(site, shared.path()),
            shared.alt(),
            shared.width(),
            shared.height(),
            shared.type());
  }
}
