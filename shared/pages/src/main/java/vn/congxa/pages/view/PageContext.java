package vn.congxa.pages.view;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside a page's own matter.
 *
 * @param panel null where there is no report, or it could not be had, or it has no place
 * @param asked by whom, when and for what
 * @param whole whether nothing is missing that the page could do without
 */
public record PageContext(
    Visitors visitors, @Nullable Panel panel, AssetUrls assets, PageRequest asked, boolean whole) {
  /** Addresses of the files that pages refer to. */
  public record AssetUrls(String script, String icon, String touchIcon) {}
}
