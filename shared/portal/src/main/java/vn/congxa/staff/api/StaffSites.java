package vn.congxa.staff.api;

import vn.congxa.http.Request;
import vn.congxa.http.Tenants;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.Sites;

/**
 * The site that staff mean: the one that {@code X-Site} names, or else the host's. A page is its
 * host's alone.
 */
final class StaffSites implements Tenants<SiteRef> {
  private static final String HEADER = "x-site";
  private static final String API = "/api/";

  private final Sites sites;

  StaffSites(Sites sites) {
    this.sites = sites;
  }

  @Override
  public SiteRef of(Request request) {
    var named = request.header(HEADER);
    return named == null || !request.path().startsWith(API)
        ? at(request.host())
        : sites.named(named);
  }

  @Override
  public SiteRef at(String host) {
    return sites.at(host);
  }

  @Override
  public String id(SiteRef site) {
    return site.id();
  }
}
