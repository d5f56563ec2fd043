package vn.congxa.local.signin;

import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import org.jspecify.annotations.Nullable;
import vn.congxa.local.signin.Grants.Code;
import vn.congxa.local.signin.Grants.Session;

/** Codes, refresh tokens and programs' secrets for tokens, and the end of a sign-in. */
final class TokenExchange {
  private final String client;
  private final Roster roster;
  private final Grants grants;
  private final TokenIssuer tokens;

  TokenExchange(String client, Roster roster, Grants grants, TokenIssuer tokens) {
    this.client = client;
    this.roster = roster;
    this.grants = grants;
    this.tokens = tokens;
  }

  Answer exchange(HTTPRequest http) {
    TokenRequest request;
    try {
      request = TokenRequest.parse(http);
    } catch (ParseException e) {
      return refused(e.getErrorObject());
    }
    if (request.getAuthorizationGrant() instanceof ClientCredentialsGrant) {
      return ofProgram(request);
    }
    if (request.getClientID() == null || !request.getClientID().getValue().equals(client)) {
      return refused(OAuth2Error.INVALID_CLIENT);
    }
    return switch (request.getAuthorizationGrant()) {
      case AuthorizationCodeGrant grant -> redeem(grant);
      case RefreshTokenGrant grant -> goOn(grant.getRefreshToken().getValue());
      default -> refused(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
    };
  }

  /** RFC 6749, 4.4; who asks for no scope gets all that the program has, as in the user pool. */
  private Answer ofProgram(TokenRequest request) {
    if (!(request.getClientAuthentication() instanceof PlainClientSecret secret)) {
      return refused(OAuth2Error.INVALID_CLIENT);
    }
    var program =
        roster.program(secret.getClientID().getValue(), secret.getClientSecret().getValue());
    if (program.isEmpty()) {
      return refused(OAuth2Error.INVALID_CLIENT);
    }
    var all = new Scope(program.get().scopes().toArray(String[]::new));
    var asked = request.getScope() == null ? all : request.getScope();
    if (asked.isEmpty() || !all.containsAll(asked)) {
      return refused(OAuth2Error.INVALID_SCOPE);
    }
    var access = tokens.ofProgram(program.get().client(), asked);
    return Answer.json(
        200, new AccessTokenResponse(new Tokens(access, null)).toJSONObject().toJSONString());
  }

  private Answer redeem(AuthorizationCodeGrant grant) {
    return grants
        .redeem(grant.getAuthorizationCode().getValue())
        .filter(code -> fits(code, grant))
        .map(code -> {
          var refresh = grants.begin(code.session(), code.scope());
          return issued(code.session(), code.scope(), code.nonce(), refresh);
        })
        .orElseGet(() -> refused(OAuth2Error.INVALID_GRANT));
  }

  private static boolean fits(Code code, AuthorizationCodeGrant grant) {
    return code.redirect().equals(grant.getRedirectionURI())
        && grant.getCodeVerifier() != null
        && CodeChallenge.compute(CodeChallengeMethod.S256, grant.getCodeVerifier())
            .equals(code.challenge());
  }

  private Answer goOn(String token) {
    return grants
        .use(token)
        .map(line -> issued(line.session(), line.scope(), null, grants.next(line)))
        .orElseGet(() -> refused(OAuth2Error.INVALID_GRANT));
  }

  private Answer issued(Session session, Scope scope, @Nullable Nonce nonce, String refresh) {
    var access = tokens.access(session, scope);
    var identity = tokens.identity(session, access, nonce);
    var all = new OIDCTokens(identity, access, new RefreshToken(refresh));
    return Answer.json(200, new OIDCTokenResponse(all).toJSONObject().toJSONString());
  }

  /** RFC 7009: what is unknown is over already. */
  Answer revoke(HTTPRequest http) {
    try {
      grants.revoke(TokenRevocationRequest.parse(http).getToken().getValue());
      return Answer.status(200);
    } catch (ParseException e) {
      return refused(e.getErrorObject());
    }
  }

  private static Answer refused(@Nullable ErrorObject fault) {
    var why = fault == null ? OAuth2Error.INVALID_REQUEST : fault;
    var status = why.getHTTPStatusCode() == 401 ? 401 : 400;
    return Answer.json(status, new TokenErrorResponse(why).toJSONObject().toJSONString());
  }
}
