package vn.congxa.site;

import java.time.ZoneId;
import java.util.List;
import vn.congxa.http.Tenants;

/**
 * What every request needs to know of its site, from the directory of sites.
 *
 * @param carriedOver visits counted by the portal that this one replaces
 */
public record SiteRef(String id, ZoneId zone, long carriedOver, List<String> hosts)
    implements Tenants.Tenant {
  public SiteRef {
    hosts = List.copyOf(hosts);
  }
}
