package vn.congxa.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congxa.site.SiteOutcome.HostTaken;

/**
 * Which sites share the stack.
 *
 * @param sites by id
 * @param key with which cursors are signed, 32 random bytes
 * @param version counts its changes
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record SiteDirectory(Map<String, SiteRef> sites, byte[] key, long version) {
  public static final SiteDirectory EMPTY = new SiteDirectory(Map.of(), new byte[0], 0);

  /** The site that names this host; the only site, where there is but one. */
  public Optional<SiteRef> at(String host) {
    if (sites.size() == 1) {
      return sites.values().stream().findFirst();
    }
    return sites.values().stream().filter(site -> names(site).contains(host)).findFirst();
  }

  /** The first of a site's hosts that is another's, if there is one. */
  Optional<HostTaken> taken(SiteRef site) {
    for (var other : sites.values()) {
      for (var host : names(site)) {
        if (!other.id().equals(site.id()) && names(other).contains(host)) {
          return Optional.of(new HostTaken(host, other.id()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it says of the site what there is to say. */
  boolean lists(SiteRef site) {
    return site.equals(sites.get(site.id()));
  }

  /** With a site none of whose hosts is {@link #taken}. */
  SiteDirectory with(SiteRef site, byte[] newKey) {
    var more = new LinkedHashMap<>(sites);
    more.put(site.id(), site);
    return new SiteDirectory(more, key.length > 0 ? key : newKey, version + 1);
  }

  /** All that a site answers at, for good: others may not have them. */
  private static List<String> names(SiteRef site) {
    return Stream.concat(site.hosts().stream(), site.formerHosts().stream()).toList();
  }
}
