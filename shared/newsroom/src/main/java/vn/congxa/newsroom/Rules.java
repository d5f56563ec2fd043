package vn.congxa.newsroom;

import java.util.Set;
import java.util.stream.Collectors;
import vn.congxa.site.Site;

/**
 * What a site's newsroom goes by.
 *
 * @param selfApproval whether editors publish drafts, and what they submitted themselves
 * @param sections slugs of those that there are
 */
public record Rules(boolean selfApproval, Set<String> sections) {
  public Rules {
    sections = Set.copyOf(sections);
  }

  /** As a site has them. */
  public static Rules of(Site site) {
    return new Rules(site.profile().selfApproval(), Set.of()).in(site);
  }

  /** The same with the sections that a site has now. */
  Rules in(Site site) {
    return new Rules(
        selfApproval,
        site.sections().stream()
            .map(section -> section.slug().value())
            .collect(Collectors.toSet()));
  }
}
