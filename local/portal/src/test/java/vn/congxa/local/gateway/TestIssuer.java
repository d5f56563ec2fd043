package vn.congxa.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congxa.stack.JwtAuthorizer;

/** An issuer whose keys are fetched over HTTP, and which signs whatever a test asks for. */
final class TestIssuer implements AutoCloseable {
  private final AtomicInteger fetches = new AtomicInteger();
  private final HttpServer server;
  private final ECKey curve = newCurve();
  private volatile RSAKey key = newKey("first");

  TestIssuer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/.well-known/openid-configuration",
        exchange -> answer(exchange, "{\"jwks_uri\":\"%s/keys\"}".formatted(issuer())));
    server.createContext(
        "/keys",
        exchange -> {
          fetches.incrementAndGet();
          answer(exchange, new JWKSet(List.of(key.toPublicJWK(), curve.toPublicJWK())).toString());
        });
    server.start();
  }

  static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ECKey newCurve() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  int fetches() {
    return fetches.get();
  }

  JwtAuthorizer authorizer() {
    return new JwtAuthorizer("Staff", issuer(), List.of("portal"), List.of());
  }

  /** A valid token's claims, changed. */
  JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
    var valid =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject("somebody")
            .claim("client_id", "portal")
            .issueTime(Date.from(TestGateway.NOW.minus(Duration.ofMinutes(1))))
            .expirationTime(Date.from(TestGateway.NOW.plus(Duration.ofHours(1))));
    return change.apply(valid).build();
  }

  /** From now on it signs with another, and names that one alone. */
  void changeKey(String id) {
    key = newKey(id);
  }

  String token(UnaryOperator<JWTClaimsSet.Builder> change) {
    return sign(JWSAlgorithm.RS256, key.getKeyID(), claims(change), rsa(key));
  }

  /** Valid, with this {@code typ} in its header. */
  String ofType(String type) {
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(key.getKeyID())
            .type(new JOSEObjectType(type))
            .build();
    return sign(header, claims(c -> c), rsa(key));
  }

  String signedBy(RSAKey other, String keyId) {
    return sign(JWSAlgorithm.RS256, keyId, claims(c -> c), rsa(other));
  }

  /** Valid but for its kind of key, which the issuer names beside the other. */
  String signedByCurve() throws JOSEException {
    return sign(JWSAlgorithm.ES256, curve.getKeyID(), claims(c -> c), new ECDSASigner(curve));
  }

  /** Valid but for its header, which does not say by which key. */
  String withoutKeyId() {
    return sign(JWSAlgorithm.RS256, null, claims(c -> c), rsa(key));
  }

  static String sign(
      JWSAlgorithm algorithm, @Nullable String keyId, JWTClaimsSet claims, JWSSigner signer) {
    return sign(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims, signer);
  }

  private static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
    try {
      var jwt = new SignedJWT(header, claims);
      jwt.sign(signer);
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWSSigner rsa(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
