package vn.congxa.staff;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program that works in its own name, the one-stop software say. The sign-in knows it by a
 * client, and what it may by scopes of a resource server of its own: {@code
 * cong-xa:<name>/<role>@<site>}.
 */
public final class Program {
  /** With what the resource server's identifier begins; the program's name follows. */
  public static final String SERVER = "cong-xa:";

  /** What programs may be. */
  public static final Role ROLE = Role.CLERK;

  /** In no identifier of an account: those are ASCII (OpenID Connect Core, 2). */
  private static final String BETWEEN = " · ";

  private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

  private Program() {}

  /** Up to 40 letters, digits and hyphens. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** The identifier of a program's resource server. */
  public static String server(String name) {
    return SERVER + name;
  }

  /** The scope by which a program of this name may work for a site. */
  public static String scope(String name, String site) {
    return server(name) + "/" + ROLE.group() + "@" + site;
  }

  /** As the audit trail keeps it: the client's identifier and the name. */
  public static String signature(String client, String name) {
    return client + BETWEEN + name;
  }

  /** Of a signature, a program's or a member of staff's: the identifier. */
  public static String identifierIn(String signature) {
    var end = signature.indexOf(BETWEEN);
    return end < 0 ? signature : signature.substring(0, end);
  }

  /** Of a signature: the program's name; empty for a member of staff. */
  public static Optional<String> nameIn(String signature) {
    var end = signature.indexOf(BETWEEN);
    return end < 0 ? Optional.empty() : Optional.of(signature.substring(end + BETWEEN.length()));
  }
}
