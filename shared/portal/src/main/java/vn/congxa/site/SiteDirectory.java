package vn.congxa.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.congxa.site.SiteOutcome.HostTaken;

/**
 * Which sites share the stack.
 *
 * @param sites by id
 * @param former that it had, by id
 * @param key with which cursors are signed, 32 random bytes
 * @param version counts its changes
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record SiteDirectory(
    Map<String, SiteRef> sites, Map<String, FormerSite> former, byte[] key, long version) {
  public static final SiteDirectory EMPTY = new SiteDirectory(Map.of(), Map.of(), new byte[0], 0);

  /**
   * The site that names this host. One that nobody named, such as the stack's own address, is that
   * of the only site, or of the only one that has hosts.
   */
  public Optional<SiteRef> at(String host) {
    for (var site : sites.values()) {
      if (site.hosts().contains(host) || site.formerHosts().contains(host)) {
        return Optional.of(site);
      }
    }
    return former.values().stream().anyMatch(gone -> gone.hosts().contains(host))
        ? Optional.empty()
        : only();
  }

  /** The only site; where there are several, the only one that has hosts. */
  public Optional<SiteRef> only() {
    if (sites.size() == 1) {
      return sites.values().stream().findFirst();
    }
    var reached = sites.values().stream().filter(site -> !site.hosts().isEmpty()).toList();
    return reached.size() == 1 ? Optional.of(reached.getFirst()) : Optional.empty();
  }

  /** The first of a site's hosts that is another's, if there is one. */
  Optional<HostTaken> taken(SiteRef site) {
    for (var other : sites.values()) {
      for (var host : site.names()) {
        if (!other.id().equals(site.id()) && other.names().contains(host)) {
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
    var others = new LinkedHashMap<>(former);
    others.remove(site.id());
    return new SiteDirectory(more, others, key.length > 0 ? key : newKey, version + 1);
  }

  /** Without a site that there was, or with what else is known of it by now. */
  public SiteDirectory with(FormerSite gone) {
    var fewer = new LinkedHashMap<>(sites);
    fewer.remove(gone.id());
    var more = new LinkedHashMap<>(former);
    more.put(gone.id(), gone);
    return new SiteDirectory(fewer, more, key, version + 1);
  }

  /** A site that is being removed, or led to another, and of which something is still there. */
  public Optional<FormerSite> leaving(String id) {
    return Optional.ofNullable(former.get(id)).filter(gone -> !gone.isGone());
  }
}
