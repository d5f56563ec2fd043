package vn.congxa.http;

import java.util.Arrays;
import java.util.Map;

/**
 * A member of staff, by the token that the gateway accepted.
 *
 * @param subject the account's stable identifier, for the audit trail; not a name
 */
public record Caller(String subject) {

  /**
   * Checks what the gateway does not: that the token is an access token, and names the role, for
   * every site ({@code clerk}) or for this one ({@code clerk@an-binh-dong}). Claims arrive as
   * strings, a list as {@code [editor clerk]}.
   *
   * @throws Refused {@link Code#NOT_SIGNED_IN}, {@link Code#WRONG_TOKEN_KIND}, {@link
   *     Code#ROLE_REQUIRED}
   */
  public static Caller withRole(Request request, String rolesClaim, String role, String site) {
    var claims = request.claims();
    var subject = claims.getOrDefault("sub", "");
    if (subject.isBlank()) {
      throw new Refused(Code.NOT_SIGNED_IN); // the audit trail would name nobody
    }
    if (!isForAccess(claims)) {
      throw new Refused(Code.WRONG_TOKEN_KIND);
    }
    var roles = claims.getOrDefault(rolesClaim, "");
    var names =
        roles.startsWith("[") && roles.endsWith("]")
            ? roles.substring(1, roles.length() - 1)
            : roles;
    var held = Arrays.asList(names.split("[ ,]+"));
    if (!held.contains(role) && !held.contains(role + "@" + site)) {
      throw new Refused(Code.ROLE_REQUIRED, role);
    }
    return new Caller(subject);
  }

  // Cognito says what a token is for. Elsewhere an access token names its scopes (RFC 9068, 2.2.3;
  // scp at some issuers), and an identity token may have a nonce or a hash (OpenID Connect Core,
  // 3.1.3.6), but no scopes.
  private static boolean isForAccess(Map<String, String> claims) {
    var use = claims.get("token_use");
    if (use != null) {
      return use.equals("access");
    }
    return (claims.containsKey("scope") || claims.containsKey("scp"))
        && !claims.containsKey("nonce")
        && !claims.containsKey("at_hash");
  }
}
