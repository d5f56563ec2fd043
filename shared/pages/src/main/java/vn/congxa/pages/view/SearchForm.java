package vn.congxa.pages.view;

import java.util.List;
import vn.congxa.site.Site;

/**
 * What somebody searches by, to be looked at and changed.
 *
 * @param from a day, {@code 2026-03-01}, as is {@code to}; empty for none
 * @param sections to choose one of
 */
public record SearchForm(String typed, String from, String to, List<Choice> sections) {
  /** A section that may be chosen. */
  public record Choice(String slug, String name, boolean chosen) {}

  /**
   * Of a site.
   *
   * @param section the slug of the chosen one; empty for all
   */
  public static SearchForm of(Site site, String typed, String section, String from, String to) {
    var choices =
        site.sections().stream()
            .map(one ->
                new Choice(one.slug().value(), one.name(), one.slug().value().equals(section)))
            .toList();
    return new SearchForm(typed, from, to, choices);
  }

  /** Whether it asks for more than words. */
  public boolean isFiltered() {
    return !from.isEmpty() || !to.isEmpty() || sections.stream().anyMatch(Choice::chosen);
  }
}
