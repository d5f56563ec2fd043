package vn.congxa.local.signin;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import vn.congxa.staff.Role;

/**
 * An OpenID Connect server on a port of its own. Its access tokens have the form of the user
 * pool's: no audience, but the client's id, scopes, groups and {@code token_use}.
 */
public final class SignIn implements AutoCloseable {
  private static final String ISSUER_ID = "local";
  private static final Duration VALIDITY = Duration.ofHours(1); // as the user pool's

  private final MockOAuth2Server server =
      new MockOAuth2Server(
          new OAuth2Config(
              false, null, null, false, new OAuth2TokenProvider(), Set.of(), new LoopbackServer()));
  private final String client;

  private SignIn(String client) {
    this.client = client;
  }

  /**
   * Starts on a free port.
   *
   * @param client the client's id that the API's authorizer expects
   */
  public static SignIn start(String client) {
    var signIn = new SignIn(client);
    signIn.server.start(InetAddress.getLoopbackAddress(), 0);
    return signIn;
  }

  public String issuer() {
    return server.issuerUrl(ISSUER_ID).toString();
  }

  public String accessToken(Role role) {
    return accessToken(role.group());
  }

  String accessToken(String group) {
    return server.issueToken(ISSUER_ID, client, new StaffToken(group, client)).serialize();
  }

  @Override
  public void close() {
    server.shutdown();
  }

  private record StaffToken(String group, String client) implements OAuth2TokenCallback {
    @Override
    public String issuerId() {
      return ISSUER_ID;
    }

    @Override
    public String subject(TokenRequest request) {
      return "local-" + group;
    }

    @Override
    public String typeHeader(TokenRequest request) {
      return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
      return List.of();
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
      return Map.of(
          "token_use",
          "access",
          "client_id",
          client,
          "scope",
          "openid profile",
          "username",
          group,
          "cognito:groups",
          List.of(group));
    }

    @Override
    public long tokenExpiry() {
      return VALIDITY.toSeconds();
    }
  }
}
