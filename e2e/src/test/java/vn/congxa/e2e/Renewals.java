package vn.congxa.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Renewals of somebody's sign-in, as the next of them goes otherwise than it should. */
final class Renewals {
  /** Seconds. */
  static final int TOKENS_LAST = 15 * 60;

  private static final String TOKENS = "**/token";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final TestPortal portal;
  private final BrowserContext window;

  Renewals(TestPortal portal, BrowserContext window) {
    this.portal = portal;
    this.window = window;
  }

  /** Time goes by until one is due, which is refused: the sign-in is over. */
  void refuseNext(Writer who) {
    var refusal =
        new Route.FulfillOptions()
            .setStatus(400)
            .setContentType("application/json")
            .setBody("{\"error\": \"invalid_grant\"}");
    window.route(
        TOKENS,
        route -> {
          if (isRenewal(route.request())) {
            route.fulfill(refusal);
          } else {
            route.resume();
          }
        });
    who.skip(TOKENS_LAST);
    who.until(who.browser()::isSignInLost);
    window.unroute(TOKENS);
  }

  /** Time goes by until one is due, whose access token says something else; truly signed. */
  void changeNext(Writer who, UnaryOperator<JWTClaimsSet> change) {
    var isChanged = new AtomicBoolean();
    window.route(
        TOKENS,
        route -> {
          if (!isRenewal(route.request()) || isChanged.get()) {
            route.resume();
            return;
          }
          var answer = route.fetch();
          var tokens = (ObjectNode) JSON.readTree(answer.text());
          tokens.put("access_token", changed(tokens.path("access_token").asString(), change));
          route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(tokens.toString()));
          isChanged.set(true);
        });
    who.skip(TOKENS_LAST - 1);
    who.until(isChanged::get);
  }

  private String changed(String token, UnaryOperator<JWTClaimsSet> change) {
    try {
      return portal.signIn().signed(change.apply(SignedJWT.parse(token).getJWTClaimsSet()));
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isRenewal(Request request) {
    return request.method().equals("POST")
        && String.valueOf(request.postData()).contains("grant_type=refresh_token");
  }
}
