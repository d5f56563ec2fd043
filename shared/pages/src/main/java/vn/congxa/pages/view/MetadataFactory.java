package vn.congxa.pages.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.pages.metadata.LinkedData.Publisher;
import vn.congxa.pages.metadata.PageMetadata;
import vn.congxa.pages.metadata.SharedImage;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;
import vn.congxa.site.SiteLink;

/** What articles and other pages are about. */
public final class MetadataFactory {
  private MetadataFactory() {}

  static PageMetadata article(Article article, Site site) {
    var headline = article.headline();
    return new PageMetadata(
        article.title(),
        article.author(),
        site.name(),
        Moment.of(article.publishedAt(), site.zone()).machine(),
        Moment.of(headline.changedAt(), site.zone()).machine(),
        site.sectionName(article.section()),
        article.source(),
        image(article, site),
        true);
  }

  /** A page that the commune as such answers for. */
  static PageMetadata page(
      Site site, String title, @Nullable String subject, @Nullable Instant changed) {
    var at = changed == null ? null : Moment.of(changed, site.zone()).machine();
    return new PageMetadata(title, site.name(), site.name(), at, at, subject, null, null, false);
  }

  static Publisher publisher(Site site) {
    return new Publisher(
        site.name(),
        OwnAddress.canonical(site, "/"),
        site.address(),
        Contacts.numbers(site.phone()),
        Contacts.addresses(site.email()),
        site.profile().channels().stream()
            .map(SiteLink::url)
            .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
            .toList());
  }

  private static PageMetadata.@Nullable Image image(Article article, Site site) {
    var shared = SharedImage.of(article.preview());
    return shared == null
        ? null
        : new PageMetadata.Image(
            OwnAddress.canonical(site, shared.path()),
            shared.alt(),
            shared.width(),
            shared.height(),
            shared.type());
  }
}
