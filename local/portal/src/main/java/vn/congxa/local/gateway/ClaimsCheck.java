package vn.congxa.local.gateway;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congxa.stack.JwtAuthorizer;

/** Issuer, times and audience; {@code client_id} counts only where there is no {@code aud}. */
final class ClaimsCheck extends DefaultJWTClaimsVerifier<SecurityContext> {
  private final List<String> audience;
  private final InstantSource clock;

  ClaimsCheck(JwtAuthorizer authorizer, InstantSource clock) {
    super(
        orNone(authorizer.audience()),
        new JWTClaimsSet.Builder().issuer(authorizer.issuer()).build(),
        Set.of("exp"),
        Set.of());
    this.audience = authorizer.audience();
    this.clock = clock;
    setMaxClockSkew(0);
  }

  /** In Nimbus' words: a null among them lets a token without {@code aud} pass. */
  private static Set<@Nullable String> orNone(List<String> audience) {
    var accepted = new HashSet<@Nullable String>(audience);
    accepted.add(null);
    return accepted;
  }

  @Override
  public void verify(JWTClaimsSet claims, @Nullable SecurityContext context)
      throws BadJWTException {
    super.verify(claims, context);
    var issuedAt = claims.getIssueTime();
    if (issuedAt != null && issuedAt.after(currentTime())) {
      throw new BadJWTException("issued in the future");
    }
    if (claims.getAudience().isEmpty() && !isForOurClient(claims)) {
      throw new BadJWTException("for another client");
    }
  }

  private boolean isForOurClient(JWTClaimsSet claims) {
    return !claims.getClaims().containsKey("aud")
        && claims.getClaim("client_id") instanceof String client
        && audience.contains(client);
  }

  @Override
  protected Date currentTime() {
    return Date.from(clock.instant());
  }
}
