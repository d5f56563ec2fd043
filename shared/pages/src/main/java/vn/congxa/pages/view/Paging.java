package vn.congxa.pages.view;

import org.jspecify.annotations.Nullable;

/**
 * The ways on from a part of a list. A part's address names the article after which it begins, so
 * what is at it does not move as news comes.
 *
 * @param newest null on the newest part, as is {@code newer}
 * @param older null at the end
 */
public record Paging(@Nullable String newest, @Nullable String newer, @Nullable String older) {
  static Paging of(String path, ListPart part, Words words) {
    var next = part.next();
    var older = next == null ? null : words.at(Addresses.part(path, next));
    if (!part.older()) {
      return new Paging(null, null, older);
    }
    var newest = words.at(path);
    var previous = part.previous();
    return new Paging(
        newest, previous == null ? newest : words.at(Addresses.part(path, previous)), older);
  }

  public boolean isNeeded() {
    return newer != null || older != null;
  }
}
