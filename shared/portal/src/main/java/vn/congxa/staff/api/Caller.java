package vn.congxa.staff.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.staff.Program;
import vn.congxa.staff.Role;

/**
 * A member of staff or a program, by the token that the gateway accepted.
 *
 * @param subject the account's stable identifier, for the audit trail, and not a name; a program's
 *     is its client's
 * @param roles that it has on the site
 * @param program its name; null for a member of staff
 */
public record Caller(String subject, Set<Role> roles, @Nullable String program) {
  public Caller {
    roles = Set.copyOf(roles);
  }

  /**
   * Checks what the gateway does not: that the token is an access token. Its roles are those that
   * it names for every site ({@code clerk}) or for this one ({@code clerk@an-binh-dong}). Only a
   * whole element of the claim is a role: neither a word nor any other part of one.
   *
   * @throws Refused {@link StaffProblem#NOT_SIGNED_IN}, {@link StaffProblem#WRONG_TOKEN_KIND}
   */
  public static Caller of(Request request, String rolesClaim, String site) {
    var claims = request.claims();
    var subject = claims.getOrDefault("sub", "");
    if (subject.isBlank()) {
      throw new Refused(StaffProblem.NOT_SIGNED_IN); // the audit trail would name nobody
    }
    if (!TokenKind.isForAccess(claims)) {
      throw new Refused(StaffProblem.WRONG_TOKEN_KIND);
    }
    var held = ClaimList.of(claims.getOrDefault(rolesClaim, ""));
    var roles = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values())
        .filter(role -> held.contains(role.group()) || held.contains(role.group() + "@" + site))
        .forEach(roles::add);
    return new Caller(subject, roles, null);
  }

  /**
   * The same, or a program whose scopes name this site; its role is {@link Program#ROLE}, whatever
   * else they name.
   *
   * @throws Refused {@link StaffProblem#NOT_SIGNED_IN}, {@link StaffProblem#WRONG_TOKEN_KIND}
   */
  public static Caller orProgram(Request request, String rolesClaim, String site) {
    var caller = of(request, rolesClaim, site);
    var claims = request.claims();
    return claims.containsKey(rolesClaim)
        ? caller
        : ProgramScope.nameOf(claims, Program.ROLE, site)
            .map(name -> new Caller(caller.subject(), Set.of(Program.ROLE), name))
            .orElse(caller);
  }

  /** As the audit trail keeps it: the identifier, and the name of a program. */
  public String signature() {
    return program == null ? subject : Program.signature(subject, program);
  }

  /**
   * The same where it has one of these roles.
   *
   * @throws Refused {@link StaffProblem#ROLE_REQUIRED}
   */
  public Caller with(Set<Role> any) {
    if (any.stream().noneMatch(roles::contains)) {
      throw new Refused(
          StaffProblem.ROLE_REQUIRED,
          any.stream().sorted().map(Role::group).collect(Collectors.joining(", ")));
    }
    return this;
  }
}
