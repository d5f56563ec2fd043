package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void an_expired_token_is_refused_by_the_gateway() {
    try (var later = new LaterPortal(portal)) {
      var token = "Bearer " + portal.token("clerk");

      assertUnauthorized(
          later.json("PUT", PATH, COUNTS, "authorization", token, "if-none-match", "*"));
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
}
