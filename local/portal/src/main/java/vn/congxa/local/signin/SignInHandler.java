package vn.congxa.local.signin;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.congxa.stack.Loopback;

/** The provider's addresses. Pages of this machine may read all but the page that asks. */
final class SignInHandler extends Handler.Abstract {
  static final String AUTHORIZE = "/authorize";
  static final String TOKEN = "/token";
  static final String REVOKE = "/revoke";
  static final String SIGN_OUT = "/sign-out";
  static final String KEYS = "/keys";
  private static final String CONFIGURATION = "/.well-known/openid-configuration";
  private static final String COOKIE = "local-sign-in";
  private static final int ENOUGH_BYTES = 64 * 1024;

  private final Authorize authorize;
  private final TokenExchange exchange;
  private final Discovery discovery;
  private final Grants grants;

  SignInHandler(Authorize authorize, TokenExchange exchange, Discovery discovery, Grants grants) {
    this.authorize = authorize;
    this.exchange = exchange;
    this.discovery = discovery;
    this.grants = grants;
  }

  /** The browser's session; empty to end it. */
  static String cookie(String session) {
    var age = session.isEmpty() ? "; Max-Age=0" : "";
    return COOKIE + "=" + session + "; Path=" + SignIn.PATH + "; HttpOnly; SameSite=Lax" + age;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    var path = request.getHttpURI().getPath();
    if (!path.startsWith(SignIn.PATH + "/")) {
      return false;
    }
    answer(request, path.substring(SignIn.PATH.length())).write(response, callback);
    return true;
  }

  private Answer answer(Request request, String path) throws IOException {
    if (!Loopback.isMeant(request)) {
      return Answer.status(403);
    }
    return switch (request.getMethod() + " " + path) {
      case "GET " + AUTHORIZE -> authorize.ask(query(request), session(request));
      case "POST " + AUTHORIZE -> choose(request);
      case "GET " + SIGN_OUT -> signOut(request);
      case "GET " + CONFIGURATION -> readable(request, discovery.configuration());
      case "GET " + KEYS -> readable(request, discovery.keys());
      case "POST " + TOKEN -> readable(request, exchange.exchange(http(request)));
      case "POST " + REVOKE -> readable(request, exchange.revoke(http(request)));
      case "OPTIONS " + TOKEN, "OPTIONS " + REVOKE, "OPTIONS " + KEYS, "OPTIONS " + CONFIGURATION ->
          readable(request, Answer.status(204))
              .with("access-control-allow-methods", "GET, POST")
              .with("access-control-allow-headers", "authorization, content-type");
      default -> Answer.status(404);
    };
  }

  private Answer choose(Request request) throws IOException {
    var form = URLUtils.parseParameters(body(request));
    return authorize.choose(first(form, "request"), first(form, "staff"));
  }

  /** As the user pool's {@code logout_uri}, and as OpenID Connect's. */
  private Answer signOut(Request request) {
    grants.close(session(request));
    var query = URLUtils.parseParameters(query(request));
    var wanted = first(query, "logout_uri") + first(query, "post_logout_redirect_uri");
    var place = place(wanted).filter(Authorize::isHere);
    return place
        .map(Answer::to)
        .orElseGet(() -> Answer.page(200, SignInPage.signedOut()))
        .with("set-cookie", cookie(""));
  }

  private static Optional<URI> place(String text) {
    try {
      return Optional.of(URI.create(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Answer readable(Request request, Answer answer) {
    var origin = request.getHeaders().get("origin"); // of this machine, or it were refused
    return origin == null
        ? answer
        : answer.with("access-control-allow-origin", origin).with("vary", "Origin");
  }

  private static HTTPRequest http(Request request) throws IOException {
    var place = URI.create("http://localhost" + request.getHttpURI().getPath());
    var http = new HTTPRequest(HTTPRequest.Method.POST, place);
    http.setEntityContentType(ContentType.APPLICATION_URLENCODED);
    var authorization = request.getHeaders().get("authorization");
    if (authorization != null) {
      http.setAuthorization(authorization);
    }
    http.setBody(body(request));
    return http;
  }

  private static String body(Request request) throws IOException {
    try (var in = Content.Source.asInputStream(request)) {
      return new String(in.readNBytes(ENOUGH_BYTES), StandardCharsets.UTF_8);
    }
  }

  private static String query(Request request) {
    return Optional.ofNullable(request.getHttpURI().getQuery()).orElse("");
  }

  private static String session(Request request) {
    return Request.getCookies(request).stream()
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }
}
