package vn.congxa.local.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.Scope;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import vn.congxa.staff.Role;

/**
 * An OpenID Connect provider under the portal's own address, in the user pool's place: staff that
 * are invented or the operator's, the code flow with PKCE, refresh tokens that are used once,
 * sign-out; and programs' own tokens.
 */
public final class SignIn {
  static final String PATH = "/_local/sign-in";
  static final Scope SCOPES = new Scope("openid", "profile");

  private final URI issuer;
  private final String client;
  private final InstantSource clock;
  private final Roster roster;
  private final Grants grants;
  private final TokenIssuer tokens;

  /**
   * @param portal the address that the portal answers at
   * @param client the client's id that the API's authorizer expects
   * @param roster who may sign in
   */
  public SignIn(URI portal, String client, InstantSource clock, Roster roster) {
    this.roster = roster;
    this.issuer = portal.resolve(PATH);
    this.client = client;
    this.clock = clock;
    this.grants = new Grants(clock);
    this.tokens = new TokenIssuer(issuer.toString(), client, clock);
  }

  public String issuer() {
    return issuer.toString();
  }

  /** What answers below {@link #issuer}, and gives tokens for the asking. */
  public List<Handler> handlers() {
    var authorize = new Authorize(client, roster, grants);
    var exchange = new TokenExchange(client, roster, grants, tokens);
    return List.of(
        new SignInHandler(authorize, exchange, new Discovery(issuer, tokens), grants),
        new TokenEndpoint(this));
  }

  public String accessToken(Role role) {
    return accessToken(role.group());
  }

  String accessToken(String group) {
    var session = new Grants.Session(Staffer.holding(group), clock.instant());
    return tokens.access(session, SCOPES).getValue();
  }

  /** A token that says this, whatever it is, signed by the provider's own key; for tests. */
  public String signed(JWTClaimsSet claims) {
    return tokens.sign(claims).serialize();
  }
}
