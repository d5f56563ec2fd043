package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.staff.Role;

/**
 * Every operation of staff that the template has, asked by everybody whom the contract does not
 * name: each is refused, and nothing is written.
 */
class StaffMatrixE2E {
  private static final String SITE = "an-binh-dong";
  private static final String ELSEWHERE = "an-binh-tay";
  private static final OpenApi CONTRACT = OpenApi.ofProject();
  private static final StaffSamples SAMPLES = StaffSamples.ofProject();
  private static final String SAVE = "PUT /api/staff/articles/{id}";
  private static final String ARTICLE = SAMPLES.path(SAVE).replaceFirst(".*/", "");
  private static final String NO_ARTICLE = "00000000-0000-4000-8000-000000000000";

  private final TestPortal portal = TestPortal.INSTANCE;
  private Map<String, Set<String>> before = Map.of();

  @BeforeEach
  void a_draft_is_there() {
    portal.json(
        "PUT",
        SAMPLES.path(SAVE),
        SAMPLES.body(SAVE),
        "authorization",
        "Bearer " + portal.token("writer"),
        "if-none-match",
        "*",
        "idempotency-key",
        "matrix");
    before = portal.everything();
  }

  @AfterEach
  void nothing_was_written() {
    assertThat(portal.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no token",
        "of another key",
        "unsigned",
        "signed with the public key",
        "of another issuer",
        "for another audience",
        "tampered"
      })
  void a_token_that_is_none_is_refused_by_the_gateway(String which) throws Exception {
    var token = token(which);
    for (var route : SAMPLES.routes()) {
      assertUnauthorized(route, SAMPLES.ask(portal::json, route, token));
    }
  }

  @Test
  void an_expired_token_is_refused_by_the_gateway() {
    var token = portal.token("editor");
    try (var later = new LaterPortal(portal)) {
      for (var route : SAMPLES.routes()) {
        assertUnauthorized(route, SAMPLES.ask(later::json, route, token));
      }
    }
  }

  private static void assertUnauthorized(String route, Exchange answer) {
    assertRefused(route, answer, 401);
    assertThat(answer.body()).as(route).isEqualTo("{\"message\":\"Unauthorized\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"with a nonce", "without a nonce"})
  void an_identity_token_is_refused_by_the_function(String which) throws Exception {
    var token = token(which);
    for (var route : SAMPLES.routes()) {
      var answer = SAMPLES.ask(portal::json, route, token);

      assertRefused(route, answer, 401);
      assertThat(answer.code()).as(route).isEqualTo("wrong_token_kind");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_role_opens_its_own_operations_and_no_others(Role role) {
    for (var group : List.of(role.group(), role.group() + "@" + SITE)) {
      var token = portal.token(group);
      for (var route : SAMPLES.routes()) {
        if (CONTRACT.roles(route).contains(role.group())) {
          assertLetIn(route, token);
        } else {
          assertRoleRequired(route, token);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_role_of_another_site_opens_nothing(Role role) {
    var token = portal.token(role.group() + "@" + ELSEWHERE);
    for (var route : SAMPLES.routes()) {
      assertRoleRequired(route, token);
    }
  }

  @Test
  void a_program_opens_the_counts_of_its_site_and_nothing_else() {
    var token = new OneStop(portal).with(SITE).token();
    for (var route : SAMPLES.routes()) {
      if (isOfCounts(route)) {
        assertLetIn(route, token);
      } else {
        assertUnauthorized(route, SAMPLES.ask(portal::json, route, token));
      }
    }
  }

  @Test
  void a_program_of_another_site_opens_nothing() {
    var token = new OneStop(portal).with(ELSEWHERE).token();
    for (var route : SAMPLES.routes()) {
      if (isOfCounts(route)) {
        assertRoleRequired(route, token);
      } else {
        assertUnauthorized(route, SAMPLES.ask(portal::json, route, token));
      }
    }
  }

  private static boolean isOfCounts(String route) {
    return route.contains(" /api/staff/tthc/");
  }

  private void assertRoleRequired(String route, String token) {
    var answer = SAMPLES.ask(portal::json, route, token);

    assertRefused(route, answer, 403);
    assertThat(answer.code()).as(route).isEqualTo("role_required");
  }

  private static void assertRefused(String route, Exchange answer, int status) {
    assertThat(answer.status()).as(route + " " + answer.body()).isEqualTo(status);
    assertThat(CONTRACT.differences(route, answer)).isEmpty();
    Discretion.assertKept(answer.body());
  }

  /** With nothing to do: an article that is not there, an empty body. */
  private void assertLetIn(String route, String token) {
    var path = SAMPLES.path(route).replace(ARTICLE, NO_ARTICLE);

    var answer =
        portal.json(StaffSamples.method(route), path, "", "authorization", "Bearer " + token);

    assertThat(answer.status()).as(route + " " + answer.body()).isNotIn(401, 403).isLessThan(500);
    assertThat(CONTRACT.differences(route, answer)).isEmpty();
  }

  private @Nullable String token(String which) throws Exception {
    var tokens = new Tokens(portal);
    return switch (which) {
      case "no token" -> null;
      case "of another key" -> tokens.ofAnotherIssuersKey();
      case "unsigned" -> tokens.unsigned();
      case "signed with the public key" -> tokens.signedWithThePublicKey();
      case "of another issuer" -> tokens.ofAnotherIssuer();
      case "for another audience" -> tokens.ofAnotherAudience();
      case "tampered" -> tokens.withAnotherPayload();
      case "with a nonce" -> tokens.identity();
      case "without a nonce" -> tokens.identityWithoutNonce();
      default -> throw new IllegalArgumentException(which);
    };
  }
}
