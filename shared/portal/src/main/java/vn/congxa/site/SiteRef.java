package vn.congxa.site;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every request needs to know of its site, from the directory of sites.
 *
 * @param carriedOver visits counted by the portal that this one replaces
 * @param formerHosts each leads to the canonical one, the first of the hosts
 */
public record SiteRef(
    String id, ZoneId zone, long carriedOver, List<String> hosts, List<String> formerHosts) {
  public SiteRef {
    hosts = List.copyOf(hosts);
    formerHosts = List.copyOf(formerHosts);
  }

  public SiteRef(String id, ZoneId zone, long carriedOver, List<String> hosts) {
    this(id, zone, carriedOver, hosts, List.of());
  }

  /** All that it answers at, or did: others may not have them. */
  public List<String> names() {
    return Stream.concat(hosts.stream(), formerHosts.stream()).toList();
  }

  /** The host that took this one's place; null where this one is right. */
  public @Nullable String movedFrom(String host) {
    return formerHosts.contains(host) && !hosts.isEmpty() ? hosts.getFirst() : null;
  }
}
