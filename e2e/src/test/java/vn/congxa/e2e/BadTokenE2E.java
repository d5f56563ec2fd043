package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.local.gateway.Gateway;
import vn.congxa.local.gateway.Limits;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.HttpApiDefinition;
import vn.congxa.stack.JwtAuthorizer;
import vn.congxa.stack.Template;

/** Tokens that open nothing. */
class BadTokenE2E {
  private static final String PATH = "/api/staff/tthc/2005/6";
  private static final String COUNTS = "{\"onTime\": 1, \"late\": 0}";

  private final TestPortal portal = TestPortal.INSTANCE;
  private final Tokens tokens = new Tokens(portal);
  private final Map<String, Set<String>> before = portal.everything();

  @AfterEach
  void nothing_was_written() {
    assertThat(portal.everything()).isEqualTo(before);
  }

  @Test
  void a_token_without_a_good_signature_is_refused_by_the_gateway() throws Exception {
    assertUnauthorized(tokens.unsigned());
    assertUnauthorized(tokens.signedWithThePublicKey());
    assertUnauthorized(tokens.ofAnotherIssuersKey());
    assertUnauthorized(tokens.withAnotherPayload());
  }

  @Test
  void a_token_of_another_issuer_or_for_another_audience_is_refused_by_the_gateway()
      throws Exception {
    assertUnauthorized(tokens.ofAnotherIssuer());
    assertUnauthorized(tokens.ofAnotherAudience());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer x", "Bearer a.b.c", "Basic Y2xlcms6Y2xlcms="})
  void what_is_no_token_is_refused_by_the_gateway(String authorization) {
    assertUnauthorized(
        portal.json("PUT", PATH, COUNTS, "authorization", authorization, "if-none-match", "*"));
  }

  @Test
  void an_id_token_passes_the_gateway_and_is_refused_by_the_function() throws Exception {
    for (var token : List.of(tokens.identity(), tokens.identityWithoutNonce())) {
      var answer = put("Bearer " + token);

      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.code()).isEqualTo("wrong_token_kind");
      Discretion.assertKept(answer.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"writer", "editor", "admin"})
  void a_token_without_the_role_is_told_which_one_is_needed(String role) {
    var answer = put("Bearer " + portal.token(role));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("role_required");
    assertThat(answer.json().path("title").asString()).contains("clerk");
  }

  /** The same API two hours on: a token lives for one. */
  @Test
  void an_expired_token_is_refused_by_the_gateway() throws Exception {
    var api = Template.ofProject().api();
    var later = InstantSource.offset(Clock.systemUTC(), Duration.ofHours(2));
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (var gateway =
            Gateway.start(
                address, signedInThere(api), functions(), Limits.ofTheService(), later, List.of());
        var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(gateway.address().resolve(PATH))
              .PUT(HttpRequest.BodyPublishers.ofString(COUNTS))
              .header("content-type", "application/json")
              .header("if-none-match", "*")
              .header("authorization", "Bearer " + portal.token("clerk"))
              .build();

      assertUnauthorized(Exchange.of(http.send(request, HttpResponse.BodyHandlers.ofByteArray())));
    }
  }

  private Exchange put(String authorization) {
    return portal.json("PUT", PATH, COUNTS, "authorization", authorization, "if-none-match", "*");
  }

  private void assertUnauthorized(String token) {
    assertUnauthorized(put("Bearer " + token));
  }

  private static void assertUnauthorized(Exchange answer) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
    assertThat(answer.header("www-authenticate")).startsWith("Bearer");
  }

  private HttpApiDefinition signedInThere(HttpApiDefinition api) {
    return new HttpApiDefinition(
        api.logicalId(),
        api.stage(),
        api.authorizers().values().stream()
            .collect(
                Collectors.toMap(
                    JwtAuthorizer::name,
                    a -> new JwtAuthorizer(a.name(), portal.issuer(), a.audience(), a.scopes()))),
        api.defaultAuthorizer(),
        api.cors());
  }

  private List<FunctionDefinition> functions() {
    return Template.ofProject().functions().stream()
        .map(f ->
            new FunctionDefinition(
                f.logicalId(),
                f.handlerClass(),
                portal.environment(),
                f.timeout(),
                f.memoryMegabytes(),
                f.routes()))
        .toList();
  }
}
