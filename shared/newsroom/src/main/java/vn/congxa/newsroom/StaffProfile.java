package vn.congxa.newsroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congxa.staff.Role;

/**
 * What somebody of the staff says of themselves on a site.
 *
 * @param mail their own address, shown to nobody else; null for none
 * @param told whether they want mail of what concerns them
 * @param roles that they had when they were last seen; none where there is no address
 * @param seenAt when they last said something of themselves, or were seen with other roles
 */
public record StaffProfile(
    String sub, String name, @Nullable String mail, boolean told, Set<Role> roles, Instant seenAt) {
  /** Roles come with tokens alone: of who was not seen for so long they are not known. */
  private static final Duration KNOWN = Duration.ofDays(30);

  private static final Duration NEWS = Duration.ofDays(1);

  /** Without an address nothing is kept of roles, and nobody is told. */
  public StaffProfile {
    told = told && mail != null;
    roles = mail == null ? Set.of() : Set.copyOf(roles);
  }

  /** One with a name alone. */
  public static StaffProfile named(String sub, String name, Instant now) {
    return new StaffProfile(sub, name, null, false, Set.of(), now);
  }

  /** The same, seen with these roles. */
  public StaffProfile seen(Set<Role> now, Instant at) {
    return new StaffProfile(sub, name, mail, told, now, at);
  }

  /** Whether it is worth a write that somebody is here with these roles. */
  public boolean isNews(Set<Role> now, Instant at) {
    return mail != null && (!roles.equals(now) || seenAt.plus(NEWS).isBefore(at));
  }

  /** Whether they are known to have the role. */
  public boolean has(Role role, Instant now) {
    return roles.contains(role) && !seenAt.plus(KNOWN).isBefore(now);
  }
}
