package vn.congxa.newsroom;

import java.util.Set;

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
}
