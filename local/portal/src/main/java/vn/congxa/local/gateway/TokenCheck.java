package vn.congxa.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.stack.JwtAuthorizer;

/** The JWT authorizer: RSA signatures only; {@code client_id} counts only without {@code aud}. */
final class TokenCheck {
  private final JwtAuthorizer authorizer;
  private final IssuerKeys keys;
  private final InstantSource clock;

  TokenCheck(JwtAuthorizer authorizer, InstantSource clock) {
    this.authorizer = authorizer;
    this.keys = new IssuerKeys(authorizer.issuer(), clock);
    this.clock = clock;
  }

  /** The claims of a valid token; empty for any other. */
  Optional<Map<String, Object>> claims(String authorization) throws IOException {
    String text =
        authorization.regionMatches(true, 0, "Bearer ", 0, 7)
            ? authorization.substring(7).strip()
            : authorization.strip();
    try {
      var jwt = SignedJWT.parse(text);
      return isSigned(jwt) && isForUs(jwt.getJWTClaimsSet())
          ? Optional.of(jwt.getPayload().toJSONObject())
          : Optional.empty();
    } catch (ParseException | JOSEException _) {
      return Optional.empty();
    }
  }

  /** The token's scopes, of {@code scope} or {@code scp}. */
  static List<String> scopes(Map<String, Object> claims) {
    return switch (claims.getOrDefault("scope", claims.getOrDefault("scp", ""))) {
      case String text -> Arrays.stream(text.split(" ")).filter(s -> !s.isEmpty()).toList();
      case List<?> list -> list.stream().map(String::valueOf).toList();
      default -> List.of();
    };
  }

  private boolean isSigned(SignedJWT jwt) throws JOSEException, IOException {
    var header = jwt.getHeader();
    if (!JWSAlgorithm.Family.RSA.contains(header.getAlgorithm()) || header.getKeyID() == null) {
      return false;
    }
    var key = keys.find(header.getKeyID());
    return key.isPresent() && jwt.verify(new RSASSAVerifier(key.get()));
  }

  private boolean isForUs(JWTClaimsSet claims) {
    Instant now = clock.instant();
    return authorizer.issuer().equals(claims.getIssuer())
        && claims.getExpirationTime() != null
        && now.isBefore(claims.getExpirationTime().toInstant())
        && isNotAfter(claims.getNotBeforeTime(), now)
        && isNotAfter(claims.getIssueTime(), now)
        && !Collections.disjoint(authorizer.audience(), audience(claims));
  }

  private static boolean isNotAfter(@Nullable Date time, Instant now) {
    return time == null || !time.toInstant().isAfter(now);
  }

  private static List<String> audience(JWTClaimsSet claims) {
    if (claims.getClaims().containsKey("aud")) {
      return claims.getAudience();
    }
    return claims.getClaim("client_id") instanceof String client ? List.of(client) : List.of();
  }
}
