package vn.congxa.local.signin;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.util.List;

/** What the provider says of itself, and its keys. */
final class Discovery {
  private final OIDCProviderMetadata metadata;
  private final TokenIssuer tokens;

  Discovery(URI issuer, TokenIssuer tokens) {
    this.tokens = tokens;
    metadata =
        new OIDCProviderMetadata(
            new Issuer(issuer), List.of(SubjectType.PUBLIC), at(issuer, SignInHandler.KEYS));
    metadata.setAuthorizationEndpointURI(at(issuer, SignInHandler.AUTHORIZE));
    metadata.setTokenEndpointURI(at(issuer, SignInHandler.TOKEN));
    metadata.setRevocationEndpointURI(at(issuer, SignInHandler.REVOKE));
    metadata.setEndSessionEndpointURI(at(issuer, SignInHandler.SIGN_OUT));
    metadata.setResponseTypes(List.of(ResponseType.CODE));
    metadata.setGrantTypes(
        List.of(
            GrantType.AUTHORIZATION_CODE, GrantType.REFRESH_TOKEN, GrantType.CLIENT_CREDENTIALS));
    metadata.setCodeChallengeMethods(List.of(CodeChallengeMethod.S256));
    metadata.setTokenEndpointAuthMethods(
        List.of(
            ClientAuthenticationMethod.NONE,
            ClientAuthenticationMethod.CLIENT_SECRET_BASIC,
            ClientAuthenticationMethod.CLIENT_SECRET_POST));
    metadata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.RS256));
    metadata.setScopes(SignIn.SCOPES);
    metadata.setSupportsRequestURIParam(false);
  }

  private static URI at(URI issuer, String path) {
    return URI.create(issuer + path);
  }

  Answer configuration() {
    return Answer.json(200, metadata.toJSONObject().toJSONString());
  }

  Answer keys() {
    return Answer.json(200, tokens.publicKeys().toString());
  }
}
