package vn.congxa.pages.view;

import org.jspecify.annotations.Nullable;
import vn.congxa.content.Slug;
import vn.congxa.site.Site;

/**
 * The section that an article belongs to.
 *
 * @param url null where the section is gone and articles of it remain
 */
public record SectionName(String name, @Nullable String url) {
  static SectionName of(Slug slug, Site site, Words words) {
    var url = site.section(slug).isPresent() ? words.at(Addresses.section(slug)) : null;
    return new SectionName(site.sectionName(slug), url);
  }
}
