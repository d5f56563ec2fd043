package vn.congxa.local.gateway;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congxa.stack.JwtAuthorizer;
import vn.congxa.stack.RouteDefinition;

/** Lets a request through to its route, or answers it. */
final class Gatekeeper {
  sealed interface Verdict {
    record Open() implements Verdict {}

    record Known(Token token) implements Verdict {}

    record Refused(FunctionAnswer answer) implements Verdict {}
  }

  private final Map<String, TokenCheck> checks = new HashMap<>();
  private final Map<String, JwtAuthorizer> authorizers;

  Gatekeeper(Map<String, JwtAuthorizer> authorizers, InstantSource clock) {
    this.authorizers = authorizers;
    authorizers.forEach((name, authorizer) -> checks.put(name, new TokenCheck(authorizer, clock)));
  }

  Verdict judge(RouteDefinition route, Incoming request) {
    TokenCheck check = route.authorizer().map(checks::get).orElse(null);
    if (check == null) {
      return new Verdict.Open();
    }
    try {
      return check
          .claims(request.header("authorization"))
          .map(claims -> judgeScopes(wanted(route), claims))
          .orElseGet(Gatekeeper::unauthorized);
    } catch (IOException e) {
      System.err.println("cannot check a token: " + e);
      return new Verdict.Refused(FunctionAnswer.internalServerError());
    }
  }

  private List<String> wanted(RouteDefinition route) {
    return route.scopes().isEmpty()
        ? route.authorizer().map(name -> scopesOf(name)).orElse(List.of())
        : route.scopes();
  }

  private List<String> scopesOf(String authorizer) {
    return Optional.ofNullable(authorizers.get(authorizer))
        .map(JwtAuthorizer::scopes)
        .orElse(List.of());
  }

  private static Verdict judgeScopes(List<String> wanted, Map<String, Object> claims) {
    var texts = ClaimText.of(claims);
    if (wanted.isEmpty()) {
      return new Verdict.Known(new Token(texts, List.of()));
    }
    var held = TokenCheck.scopes(claims);
    return Collections.disjoint(wanted, held)
        ? new Verdict.Refused(FunctionAnswer.message(403, "Forbidden"))
        : new Verdict.Known(new Token(texts, held));
  }

  private static Verdict unauthorized() {
    return new Verdict.Refused(
        FunctionAnswer.message(401, "Unauthorized")
            .with(List.of(new FunctionAnswer.Header("www-authenticate", "Bearer"))));
  }
}
