package vn.congxa.pages.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Headline;
import vn.congxa.pages.view.Addresses;
import vn.congxa.site.Section;
import vn.congxa.site.Site;

/**
 * The newest articles of a site, or of one section of it.
 *
 * @param section null for all
 * @param items newest first
 */
public record Feed(Site site, @Nullable Section section, List<Headline> items) {
  public Feed {
    items = List.copyOf(items);
  }

  /** When a reader last got something new of it; empty where there is nothing in it. */
  public Optional<Instant> changed() {
    return items.stream().map(Headline::changedAt).max(Instant::compareTo);
  }

  String title() {
    return section == null ? site.name() : section.name() + " – " + site.name();
  }

  String description() {
    return section == null
        ? "Tin mới của " + site.name()
        : "Tin mới trong chuyên mục " + section.name() + " của " + site.name();
  }

  /** The page that shows the same. */
  String page() {
    return address(section == null ? "/" : Addresses.section(section.slug()));
  }

  /** This feed itself, in the form of that name. */
  String self(String file) {
    return address((section == null ? "" : Addresses.section(section.slug())) + "/" + file);
  }

  String address(String path) {
    return Addresses.canonical(site, path);
  }
}
