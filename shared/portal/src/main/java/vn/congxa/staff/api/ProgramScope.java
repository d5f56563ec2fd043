package vn.congxa.staff.api;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congxa.staff.Program;
import vn.congxa.staff.Role;

/**
 * What a program's token says of it: {@code cong-xa:mot-cua/clerk@an-binh-dong} among its scopes,
 * where the sign-in made the client, its name and its role on one site known together.
 */
final class ProgramScope {
  private static final String SCOPE = "scope";
  private static final Pattern SPACE = Pattern.compile(" ");

  private ProgramScope() {}

  /**
   * The name of the program that has this role on this site; empty where it has not, or where the
   * token is no program's: one that got it in its own name is its own subject, and nobody's.
   */
  static Optional<String> nameOf(Map<String, String> claims, Role role, String site) {
    var client = claims.getOrDefault("client_id", "");
    if (client.isBlank() || !client.equals(claims.get("sub")) || claims.containsKey("username")) {
      return Optional.empty();
    }
    var behind = "/" + role.group() + "@" + site;
    return Arrays.stream(SPACE.split(claims.getOrDefault(SCOPE, ""), -1))
        .filter(scope -> scope.startsWith(Program.SERVER) && scope.endsWith(behind))
        .map(scope -> scope.substring(Program.SERVER.length(), scope.length() - behind.length()))
        .filter(Program::isName)
        .findFirst();
  }
}
