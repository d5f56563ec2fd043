package vn.congxa.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a site says beside its identity.
 *
 * @param formerHosts by which it was reached once; each leads to the canonical one
 * @param services where citizens hand in their dossiers: the national portal and the like
 * @param channels that the commune keeps elsewhere
 * @param selfApproval whether editors publish what they submitted themselves
 */
public record Profile(
    List<String> formerHosts,
    @Nullable Alert alert,
    List<SiteLink> services,
    List<SiteLink> channels,
    boolean selfApproval) {
  /** Of services, and of channels. */
  public static final int MOST_LINKS = 20;

  public static final Profile PLAIN = new Profile(List.of(), null, List.of(), List.of(), false);

  /** One whose newsroom has two pairs of eyes. */
  public Profile(
      List<String> formerHosts,
      @Nullable Alert alert,
      List<SiteLink> services,
      List<SiteLink> channels) {
    this(formerHosts, alert, services, channels, false);
  }

  public Profile {
    formerHosts = List.copyOf(formerHosts);
    services = List.copyOf(services);
    channels = List.copyOf(channels);
  }
}
