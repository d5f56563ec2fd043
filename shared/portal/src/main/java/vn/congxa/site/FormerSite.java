package vn.congxa.site;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A site that the stack had. The directory remembers it, so that its hosts lead to nobody by
 * chance, and what is still to be done about it can be taken up again.
 *
 * @param hosts by which it is or was reached
 * @param into the site that took its place; null where none did
 * @param since when readers had it no more
 * @param visits of it that the other site was given so far
 */
public record FormerSite(
    String id,
    String name,
    List<String> hosts,
    @Nullable String into,
    Instant since,
    long visits,
    Stage stage) {
  /** How far it is gone. */
  public enum Stage {
    /** No host leads to it, and all of it is still there. */
    LEFT,
    /** All that the site in its place takes over is there. */
    MERGED,
    /** What it had is being deleted. */
    EMPTYING,
    /** Nothing of it is there. */
    GONE;

    String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String wire) {
      return valueOf(wire.toUpperCase(Locale.ROOT));
    }
  }

  public FormerSite {
    hosts = List.copyOf(hosts);
  }

  /** One that readers have no more from this moment. */
  public static FormerSite of(Site site, @Nullable String into, Instant now, long visits) {
    return new FormerSite(
        site.id(), site.name(), site.ref().names(), into, now, visits, Stage.LEFT);
  }

  public FormerSite at(Stage next) {
    return new FormerSite(id, name, hosts, into, since, visits, next);
  }

  /** The same, of which the other site was given so many visits. */
  public FormerSite with(long given) {
    return new FormerSite(id, name, hosts, into, since, given, stage);
  }

  public boolean isGone() {
    return stage == Stage.GONE;
  }
}
