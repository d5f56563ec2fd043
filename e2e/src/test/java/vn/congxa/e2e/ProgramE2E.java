package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.operator.staff.StaffFile;

/**
 * The one-stop software posts counts with a token of its own, from the grant to the audit trail.
 */
class ProgramE2E {
  private static final TestPortal PORTAL = TestPortal.with(_ -> {});
  private static final String ADD = "POST /api/staff/tthc/{year}/{month}/results";
  private static final String RESULTS = "/api/staff/tthc/2024/12/results";
  private static final String COUNTS = "{\"field\": \"Hộ tịch\", \"onTime\": 3, \"late\": 0}";

  private final OneStop program = new OneStop(PORTAL).with(OneStop.SITE);

  @AfterAll
  static void close() {
    PORTAL.close();
  }

  @Test
  void a_program_posts_counts_and_the_history_tells_which_one_it_was() throws ParseException {
    var token = program.token();
    var claims = SignedJWT.parse(token).getJWTClaimsSet();
    assertThat(claims.getSubject()).isEqualTo(OneStop.CLIENT);
    assertThat(claims.getAudience()).isEmpty();
    assertThat(claims.getClaims()).doesNotContainKeys("username", "cognito:groups");

    var answer = add(token);

    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    assertThat(OpenApi.ofProject().differences(ADD, answer)).isEmpty();
    var history =
        PORTAL.json(
            "GET",
            "/api/staff/tthc/2024/12/history",
            "",
            "authorization",
            "Bearer " + PORTAL.token("clerk"));
    assertThat(history.body())
        .contains("\"by\":\"" + OneStop.CLIENT + "\"")
        .contains("\"program\":\"mot-cua\"");
  }

  @ParameterizedTest
  @CsvSource({
    "1example23456789,wrong-secret,,invalid_client",
    "another,a-secret-that-is-printed-once,,invalid_client",
    "1example23456789,a-secret-that-is-printed-once,cong-xa:mot-cua/clerk@an-binh-tay,invalid_scope",
    "1example23456789,a-secret-that-is-printed-once,cong-xa:mot-cua/admin@an-binh-dong,invalid_scope",
    "1example23456789,a-secret-that-is-printed-once,openid,invalid_scope"
  })
  void who_asks_wrongly_gets_no_token(String client, String secret, String scope, String error) {
    var answer = program.ask(client, secret, scope);

    assertThat(answer.status()).isIn(400, 401);
    assertThat(answer.body()).contains(error).doesNotContain("access_token");
  }

  @Test
  void a_program_that_was_removed_is_refused_though_its_token_is_still_good() {
    var token = program.token();
    new StaffFile(List.of(), List.of()).write(PORTAL.staff());

    assertThat(add(token).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cong-xa:mot-cua/clerk@an-binh-tay",
        "cong-xa:mot-cua/clerk@an-binh-dong-1",
        "cong-xa:mot-cua/clerk",
        "cong-xa:mot-cua/admin@an-binh-dong",
        "cong-xa:/clerk@an-binh-dong",
        "cong-xa/clerk@an-binh-dong",
        "clerk@an-binh-dong",
        "openid"
      })
  void a_truly_signed_token_with_another_scope_opens_nothing(String scope) throws ParseException {
    var token = altered(claims -> claims.claim("scope", scope));

    var answer = add(token);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("role_required");
  }

  @Test
  void a_members_token_that_carries_a_programs_scope_gives_no_role() {
    for (var group : new String[] {"writer", "clerk@an-binh-tay"}) {
      var token = PORTAL.signIn().signed(ofMember(group).build());

      assertThat(add(token).status()).as(group).isEqualTo(403);
    }
  }

  @Test
  void a_token_that_is_over_is_refused_by_the_gateway() throws ParseException {
    var past = Instant.now().minus(Duration.ofHours(2));
    var token =
        altered(claims ->
            claims
                .issueTime(Date.from(past))
                .expirationTime(Date.from(past.plus(Duration.ofHours(1)))));

    assertThat(add(token).status()).isEqualTo(401);
  }

  @Test
  void a_client_that_the_stack_does_not_name_is_refused_by_the_gateway() throws ParseException {
    var token = altered(claims -> claims.subject("2other").claim("client_id", "2other"));

    assertThat(add(token).status()).isEqualTo(401);
  }

  private JWTClaimsSet.Builder ofMember(String group) {
    try {
      var claims = SignedJWT.parse(PORTAL.token(group)).getJWTClaimsSet();
      return new JWTClaimsSet.Builder(claims)
          .claim("scope", "openid " + OneStop.scope(OneStop.SITE));
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private String altered(UnaryOperator<JWTClaimsSet.Builder> change) throws ParseException {
    var claims = SignedJWT.parse(program.token()).getJWTClaimsSet();
    return PORTAL.signIn().signed(change.apply(new JWTClaimsSet.Builder(claims)).build());
  }

  private static Exchange add(String token) {
    return PORTAL.json(
        "POST",
        RESULTS,
        COUNTS,
        "authorization",
        "Bearer " + token,
        "idempotency-key",
        "one-stop-" + UUID.randomUUID());
  }
}
