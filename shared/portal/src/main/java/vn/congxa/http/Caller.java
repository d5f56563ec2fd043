package vn.congxa.http;

import java.util.Arrays;

/**
 * A member of staff, by the token that the gateway accepted.
 *
 * @param subject the account's stable identifier, for the audit trail; not a name
 */
public record Caller(String subject) {

  /**
   * Checks what the gateway does not: that the token is an access token, and names the role. Claims
   * arrive as strings, a list as {@code [editor clerk]}.
   *
   * @throws Refused {@link Code#NOT_SIGNED_IN}, {@link Code#WRONG_TOKEN_KIND}, {@link
   *     Code#ROLE_REQUIRED}
   */
  public static Caller withRole(Request request, String rolesClaim, String role) {
    var claims = request.claims();
    if (claims.isEmpty()) {
      throw new Refused(Code.NOT_SIGNED_IN);
    }
    // Cognito says what a token is for; others give identity tokens a nonce or a hash (OpenID
    // Connect Core, 3.1.3.6), and access tokens neither.
    var identity = claims.containsKey("nonce") || claims.containsKey("at_hash");
    if (!claims.getOrDefault("token_use", identity ? "id" : "access").equals("access")) {
      throw new Refused(Code.WRONG_TOKEN_KIND);
    }
    var roles = claims.getOrDefault(rolesClaim, "");
    var names =
        roles.startsWith("[") && roles.endsWith("]")
            ? roles.substring(1, roles.length() - 1)
            : roles;
    if (!Arrays.asList(names.split("[ ,]+")).contains(role)) {
      throw new Refused(Code.ROLE_REQUIRED, role);
    }
    return new Caller(claims.getOrDefault("sub", ""));
  }
}
