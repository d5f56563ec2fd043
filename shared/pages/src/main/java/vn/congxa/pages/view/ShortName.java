package vn.congxa.pages.view;

import vn.congxa.site.Site;

/** What a site is called where there is little room: its name without what kind of site it is. */
public final class ShortName {
  private ShortName() {}

  public static String of(Site site) {
    return site.name().substring(Frame.kicker(site.name()).length()).strip();
  }
}
