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
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectMapper;

/** Tokens that must not open anything, most of them made from a clerk's good one. */
final class Tokens {
  private final HttpClient http = HttpClient.newHttpClient();
  private final String good;
  private final JWTClaimsSet claims;
  private final RSAKey key;
  private final String issuer;

  Tokens(TestPortal portal) {
    try {
      good = portal.token("clerk");
      claims = SignedJWT.parse(good).getJWTClaimsSet();
      issuer = portal.issuer();
      key = JWKSet.load(URI.create(issuer + "/jwks").toURL()).getKeys().getFirst().toRSAKey();
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
  String ofAnotherAudience() throws IOException, InterruptedException {
    return ask(
        "access_token",
        Map.of(
            "grant_type", "client_credentials",
            "client_id", "another-application",
            "client_secret", "none",
            "audience", "another-application"));
  }

  /** Truly signed, for our audience, and an ID token. */
  String identity() throws IOException, InterruptedException {
    return identity(Map.of("nonce", "n"));
  }

  /** The same, asked for without a nonce, so that it has none to be known by. */
  String identityWithoutNonce() throws IOException, InterruptedException {
    return identity(Map.of());
  }

  private String identity(Map<String, String> more) throws IOException, InterruptedException {
    var client = String.valueOf(claims.getClaim("client_id"));
    var back = "http://localhost/back";
    var authorize =
        issuer
            + "/authorize?"
            + form(
                Map.of(
                    "client_id", client,
                    "response_type", "code",
                    "response_mode", "query",
                    "scope", "openid",
                    "state", "s",
                    "redirect_uri", back))
            + "&"
            + form(more);
    var redirect =
        http.send(
            HttpRequest.newBuilder(URI.create(authorize)).build(),
            HttpResponse.BodyHandlers.discarding());
    var location = redirect.headers().firstValue("location").orElseThrow();
    var code = location.replaceFirst(".*[?&]code=", "").replaceFirst("&.*", "");
    return ask(
        "id_token",
        Map.of(
            "grant_type", "authorization_code",
            "client_id", client,
            "client_secret", "none",
            "code", code,
            "redirect_uri", back));
  }

  private String signed(JWTClaimsSet of) throws JOSEException {
    var stranger = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    var jwt = new SignedJWT(header, of);
    jwt.sign(new RSASSASigner(stranger));
    return jwt.serialize();
  }

  private String ask(String token, Map<String, String> parameters)
      throws IOException, InterruptedException {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(parameters)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    return new ObjectMapper().readTree(answer.body()).path(token).asString();
  }

  private static String form(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
