package vn.congxa.local.signin;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.OIDCError;
import com.nimbusds.openid.connect.sdk.Prompt;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.local.signin.Grants.Code;
import vn.congxa.local.signin.Grants.Session;
import vn.congxa.stack.Loopback;

/** Asks who it is, unless the browser was told within the hour, and sends back with a code. */
final class Authorize {
  private final String client;
  private final Roster roster;
  private final Grants grants;

  Authorize(String client, Roster roster, Grants grants) {
    this.client = client;
    this.roster = roster;
    this.grants = grants;
  }

  /**
   * @param query as it was sent
   * @param session what the browser's cookie says; empty without one
   */
  Answer ask(String query, String session) {
    return checked(
        query,
        request -> {
          var prompt = Optional.ofNullable(request.getPrompt()).orElse(new Prompt());
          var asksAnew =
              prompt.contains(Prompt.Type.LOGIN) || prompt.contains(Prompt.Type.SELECT_ACCOUNT);
          var known = asksAnew ? Optional.<Session>empty() : grants.session(session);
          if (known.isPresent()) {
            return back(request, known.get());
          }
          return prompt.contains(Prompt.Type.NONE)
              ? back(request, OIDCError.LOGIN_REQUIRED)
              : Answer.page(200, SignInPage.of(query, roster.staff()));
        });
  }

  /** Goes on as the one who was chosen. */
  Answer choose(String query, String staff) {
    return checked(
        query,
        request ->
            roster.staff().stream()
                .filter(one -> one.id().equals(staff))
                .findFirst()
                .map(one -> signedIn(request, one))
                .orElseGet(() -> Answer.page(400, SignInPage.of(query, roster.staff()))));
  }

  private Answer signedIn(AuthenticationRequest request, Staffer staffer) {
    var id = grants.open(staffer);
    return back(request, grants.session(id).orElseThrow())
        .with("set-cookie", SignInHandler.cookie(id));
  }

  private interface Next {
    Answer answer(AuthenticationRequest request);
  }

  // Whoever may not be sent back to is told on a page (RFC 6749, 4.1.2.1).
  private Answer checked(String query, Next next) {
    AuthenticationRequest request;
    try {
      request = AuthenticationRequest.parse(query);
    } catch (ParseException e) {
      return Answer.page(400, SignInPage.refusal(String.valueOf(e.getMessage())));
    }
    if (!request.getClientID().getValue().equals(client)) {
      return Answer.page(400, SignInPage.refusal("Unknown client_id"));
    }
    if (!isHere(request.getRedirectionURI())) {
      return Answer.page(400, SignInPage.refusal("redirect_uri leads to another machine"));
    }
    var fault = fault(request);
    return fault == null ? next.answer(request) : back(request, fault);
  }

  private static @Nullable ErrorObject fault(AuthenticationRequest request) {
    if (!request.getResponseType().equals(ResponseType.CODE)) {
      return OAuth2Error.UNSUPPORTED_RESPONSE_TYPE;
    }
    if (!SignIn.SCOPES.containsAll(request.getScope())) {
      return OAuth2Error.INVALID_SCOPE;
    }
    return request.getCodeChallenge() != null
            && CodeChallengeMethod.S256.equals(request.getCodeChallengeMethod())
        ? null
        : OAuth2Error.INVALID_REQUEST.setDescription("code_challenge_method has to be S256");
  }

  static boolean isHere(@Nullable URI place) {
    return place != null
        && ("http".equals(place.getScheme()) || "https".equals(place.getScheme()))
        && place.getRawFragment() == null
        && place.getRawUserInfo() == null
        && Loopback.isMeant(place.getRawAuthority(), null);
  }

  private Answer back(AuthenticationRequest request, Session session) {
    var code =
        grants.code(
            new Code(
                session,
                request.getScope(),
                request.getNonce(),
                request.getRedirectionURI(),
                request.getCodeChallenge()));
    return Answer.to(
        new AuthenticationSuccessResponse(
                request.getRedirectionURI(),
                new AuthorizationCode(code),
                null,
                null,
                request.getState(),
                null,
                mode(request))
            .toURI());
  }

  private static Answer back(AuthenticationRequest request, ErrorObject fault) {
    return Answer.to(
        new AuthenticationErrorResponse(
                request.getRedirectionURI(), fault, request.getState(), mode(request))
            .toURI());
  }

  private static ResponseMode mode(AuthenticationRequest request) {
    return ResponseMode.FRAGMENT.equals(request.getResponseMode())
        ? ResponseMode.FRAGMENT
        : ResponseMode.QUERY;
  }
}
