package vn.congxa.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import java.io.IOException;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.stack.JwtAuthorizer;

/** The JWT authorizer: RSA signatures only, by a key that the token names. */
final class TokenCheck {
  private final JwtAuthorizer authorizer;
  private final InstantSource clock;
  private @Nullable JWTProcessor<SecurityContext> processor; // none until the issuer answered

  TokenCheck(JwtAuthorizer authorizer, InstantSource clock) {
    this.authorizer = authorizer;
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
      if (jwt.getHeader().getKeyID() == null) {
        return Optional.empty();
      }
      processor().process(jwt, null);
      return Optional.of(jwt.getPayload().toJSONObject());
    } catch (RateLimitReachedException _) {
      return Optional.empty(); // the issuer was asked a moment ago, and had no such key
    } catch (KeySourceException e) {
      throw new IOException("the issuer's keys cannot be read: " + e.getMessage(), e);
    } catch (ParseException | BadJOSEException | JOSEException _) {
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

  private synchronized JWTProcessor<SecurityContext> processor() throws IOException {
    if (processor == null) {
      var made = new DefaultJWTProcessor<SecurityContext>();
      made.setJWSTypeVerifier((_, _) -> {}); // any "typ", as the service
      made.setJWSKeySelector(
          new JWSVerificationKeySelector<>(
              JWSAlgorithm.Family.RSA, IssuerKeys.of(authorizer.issuer())));
      made.setJWTClaimsSetVerifier(new ClaimsCheck(authorizer, clock));
      processor = made;
    }
    return processor;
  }
}
