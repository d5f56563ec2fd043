package vn.congxa.site;

/** What a change of a site came to. */
public sealed interface SiteOutcome {
  /** It is so, in this version. */
  record Made(long version) implements SiteOutcome {}

  /** Something else stands there by now; nothing was written. */
  record Superseded() implements SiteOutcome {}

  /**
   * A host that it wants belongs, or belonged, to another site; nothing was written.
   *
   * @param site whose it is
   */
  record HostTaken(String host, String site) implements SiteOutcome {}
}
