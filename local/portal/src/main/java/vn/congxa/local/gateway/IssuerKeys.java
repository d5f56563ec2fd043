package vn.congxa.local.gateway;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;

/** An issuer's keys, where its configuration says that they are. */
final class IssuerKeys {
  private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(10);
  private static final int PATIENCE = (int) Duration.ofSeconds(10).toMillis();

  private IssuerKeys() {}

  static JWKSource<SecurityContext> of(String issuer) throws IOException {
    var retriever = new DefaultResourceRetriever(PATIENCE, PATIENCE);
    var place = URI.create(issuer + "/.well-known/openid-configuration").toURL();
    var configuration = retriever.retrieveResource(place).getContent();
    try {
      var keys = JSONObjectUtils.getURI(JSONObjectUtils.parse(configuration), "jwks_uri");
      return JWKSourceBuilder.create(keys.toURL(), retriever)
          .refreshAheadCache(false) // by a thread that nobody ends
          .rateLimited(BETWEEN_FETCHES.toMillis())
          .build();
    } catch (ParseException e) {
      throw new IOException("the issuer's configuration cannot be read: " + e.getMessage(), e);
    }
  }
}
