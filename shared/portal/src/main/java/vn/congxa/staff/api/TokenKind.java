package vn.congxa.staff.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells access tokens from identity tokens, which the gateway does not: both are signed by the same
 * issuer, and what is in either is much the issuer's choice.
 */
final class TokenKind {
  /** Of an identity token alone (OpenID Connect Core, 3.1.3.6, 3.3.2.11; s_hash is FAPI's). */
  private static final List<String> MARKS_OF_IDENTITY =
      List.of("nonce", "at_hash", "c_hash", "s_hash");

  /** What Keycloak writes into an access token; into others {@code ID} or {@code Refresh}. */
  private static final Set<String> ACCESS_TYPES =
      Set.of("bearer", "dpop", "at+jwt", "application/at+jwt");

  private static final List<String> SCOPES = List.of("scope", "scp");

  /**
   * Who asked for it (RFC 9068, 2.2; Okta; Microsoft's version 1), which only access tokens say.
   */
  private static final List<String> CLIENTS = List.of("client_id", "cid", "appid");

  private TokenKind() {}

  /**
   * Whether a token with these claims is for access. One that says itself what it is for is
   * believed; of any other everything has to speak for it.
   */
  static boolean isForAccess(Map<String, String> claims) {
    var use = claims.get("token_use"); // Cognito's
    if (use != null) {
      return use.equals("access");
    }
    if (holdsAny(claims, MARKS_OF_IDENTITY) || !holdsAny(claims, SCOPES)) {
      return false; // scopes alone do not tell: some issuers name them in both
    }
    var type = claims.get("typ");
    return type == null
        ? holdsAny(claims, CLIENTS) || isForAnother(claims)
        : ACCESS_TYPES.contains(type.toLowerCase(Locale.ROOT));
  }

  // Both kinds may name the party that asked; an identity token is for that party (OpenID Connect
  // Core, 2: aud has the client's id).
  private static boolean isForAnother(Map<String, String> claims) {
    var party = claims.get("azp");
    return party != null && !ClaimList.of(claims.getOrDefault("aud", "")).contains(party);
  }

  private static boolean holdsAny(Map<String, String> claims, List<String> names) {
    return names.stream().anyMatch(claims::containsKey);
  }
}
