package vn.congxa.e2e;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import vn.congxa.local.signin.SignIn;

/** Tokens that must not open anything, most of them made from a clerk's good one. */
final class Tokens {
  private final String good;
  private final JWTClaimsSet claims;
  private final RSAKey key;
  private final SignIn signIn;

  Tokens(TestPortal portal) {
    try {
      good = portal.token("clerk");
      claims = SignedJWT.parse(good).getJWTClaimsSet();
      signIn = portal.signIn();
      key =
          JWKSet.load(URI.create(signIn.issuer() + "/keys").toURL())
              .getKeys()
              .getFirst()
              .toRSAKey();
    } catch (IOException | ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  String unsigned() {
    return new PlainJWT(claims).serialize();
  }

  /** The public key taken for a secret. */
  String signedWithThePublicKey() throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build();
    var jwt = new SignedJWT(header, claims);
    jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
    return jwt.serialize();
  }

  String ofAnotherIssuersKey() throws JOSEException {
    return signed(claims);
  }

  String ofAnotherIssuer() throws JOSEException {
    return signed(new JWTClaimsSet.Builder(claims).issuer("https://other.example.vn").build());
  }

  String withAnotherPayload() {
    var parts = good.split("\\.", -1);
    var admin = claims.toString().replace("clerk", "admin").getBytes(StandardCharsets.UTF_8);
    return parts[0]
        + "."
        + Base64.getUrlEncoder().withoutPadding().encodeToString(admin)
        + "."
        + parts[2];
  }

  /** Truly signed by the issuer, for an audience that is not ours. */
  String ofAnotherAudience() {
    return signIn.signed(
        new JWTClaimsSet.Builder(claims)
            .claim("client_id", "another-application")
            .audience("another-application")
            .build());
  }

  /** Truly signed, for our audience, and an identity token. */
  String identity() {
    return signIn.signed(identityClaims().claim("nonce", "n").build());
  }

  /** The same from an issuer that does not say what a token is for, without a nonce. */
  String identityWithoutNonce() {
    return signIn.signed(identityClaims().claim("token_use", null).build());
  }

  private JWTClaimsSet.Builder identityClaims() {
    return new JWTClaimsSet.Builder(claims)
        .audience(String.valueOf(claims.getClaim("client_id")))
        .claim("client_id", null)
        .claim("scope", null)
        .claim("token_use", "id");
  }

  private String signed(JWTClaimsSet of) throws JOSEException {
    var stranger = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    var jwt = new SignedJWT(header, of);
    jwt.sign(new RSASSASigner(stranger));
    return jwt.serialize();
  }
}
