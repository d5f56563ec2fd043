package vn.congxa.site;

import vn.congxa.content.Slug;

/** A section of the news, chuyên mục. */
public record Section(Slug slug, String name) {
  public Section {
    if (name.isBlank()) {
      throw new IllegalArgumentException("blank section name");
    }
  }
}
