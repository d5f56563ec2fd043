package vn.congxa.renderpages;

import vn.congxa.pages.view.Visitors;
import vn.congxa.site.SiteRef;

/** How many came and are here. */
@FunctionalInterface
interface VisitorCounter {
  Visitors at(SiteRef site);
}
