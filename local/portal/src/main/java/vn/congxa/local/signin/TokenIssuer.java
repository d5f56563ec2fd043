package vn.congxa.local.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congxa.local.signin.Grants.Session;

/** Tokens in the user pool's form, signed by a key that lives as long as the process. */
@SuppressWarnings("JavaUtilDate") // Nimbus speaks it
final class TokenIssuer {
  /** As the template's StaffClient. */
  static final Duration VALIDITY = Duration.ofMinutes(15);

  /** As the operator's command makes a program's client. */
  static final Duration OF_PROGRAMS = Duration.ofHours(1);

  private static final int KEY_BITS = 2048;

  /** Made when the first token is wanted. */
  private static final class Key {
    static final RSAKey VALUE = make();

    private static RSAKey make() {
      try {
        return new RSAKeyGenerator(KEY_BITS)
            .keyID(UUID.randomUUID().toString())
            .algorithm(JWSAlgorithm.RS256)
            .generate();
      } catch (JOSEException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private final String issuer;
  private final String client;
  private final InstantSource clock;

  TokenIssuer(String issuer, String client, InstantSource clock) {
    this.issuer = issuer;
    this.client = client;
    this.clock = clock;
  }

  JWKSet publicKeys() {
    return new JWKSet(Key.VALUE).toPublicJWKSet();
  }

  /** No audience, but the client's id, scopes and groups. */
  BearerAccessToken access(Session session, Scope scope) {
    var claims =
        claims(session, "access")
            .claim("client_id", client)
            .claim("scope", scope.toString())
            .claim("username", session.staffer().id())
            .claim("version", 2)
            .build();
    return new BearerAccessToken(sign(claims).serialize(), VALIDITY.toSeconds(), scope);
  }

  /** A program's own: its client is its subject, and there is no person in it. */
  BearerAccessToken ofProgram(String program, Scope scope) {
    var now = clock.instant();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .subject(program)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(OF_PROGRAMS)))
            .jwtID(UUID.randomUUID().toString())
            .claim("auth_time", now.getEpochSecond())
            .claim("token_use", "access")
            .claim("client_id", program)
            .claim("scope", scope.toString())
            .claim("version", 2)
            .build();
    return new BearerAccessToken(sign(claims).serialize(), OF_PROGRAMS.toSeconds(), scope);
  }

  /** For the client, with the name. */
  SignedJWT identity(Session session, BearerAccessToken access, @Nullable Nonce nonce) {
    var claims =
        claims(session, "id")
            .audience(client)
            .claim("at_hash", AccessTokenHash.compute(access, JWSAlgorithm.RS256, null).getValue())
            .claim("cognito:username", session.staffer().id())
            .claim("name", session.staffer().name());
    if (nonce != null) {
      claims.claim("nonce", nonce.getValue());
    }
    return sign(claims.build());
  }

  private JWTClaimsSet.Builder claims(Session session, String use) {
    var now = clock.instant();
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .subject(session.staffer().subject())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(VALIDITY)))
        .jwtID(UUID.randomUUID().toString())
        .claim("auth_time", session.since().getEpochSecond())
        .claim("token_use", use)
        .claim("cognito:groups", session.staffer().groups());
  }

  SignedJWT sign(JWTClaimsSet claims) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(Key.VALUE.getKeyID()).build();
      var token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(Key.VALUE));
      return token;
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
