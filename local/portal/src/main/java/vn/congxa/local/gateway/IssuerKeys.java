package vn.congxa.local.gateway;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** An issuer's RSA keys, fetched when first needed and again for a key id not seen before. */
final class IssuerKeys {
  private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String issuer;
  private final InstantSource clock;
  private JWKSet keys = new JWKSet();
  private Instant fetchedAt = Instant.MIN;

  IssuerKeys(String issuer, InstantSource clock) {
    this.issuer = issuer;
    this.clock = clock;
  }

  synchronized Optional<RSAKey> find(String keyId) throws IOException {
    JWK key = keys.getKeyByKeyId(keyId);
    if (key == null && fetchedAt.isBefore(clock.instant().minus(BETWEEN_FETCHES))) {
      keys = fetch();
      fetchedAt = clock.instant();
      key = keys.getKeyByKeyId(keyId);
    }
    return key instanceof RSAKey rsa ? Optional.of(rsa) : Optional.empty();
  }

  private JWKSet fetch() throws IOException {
    try {
      var configuration = JSONObjectUtils.parse(get(issuer + "/.well-known/openid-configuration"));
      return JWKSet.parse(get(JSONObjectUtils.getString(configuration, "jwks_uri")));
    } catch (ParseException e) {
      throw new IOException("the issuer's keys cannot be read: " + e.getMessage(), e);
    }
  }

  private static String get(String address) throws IOException {
    var connection = URI.create(address).toURL().openConnection();
    connection.setConnectTimeout((int) PATIENCE.toMillis());
    connection.setReadTimeout((int) PATIENCE.toMillis());
    try (var in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
