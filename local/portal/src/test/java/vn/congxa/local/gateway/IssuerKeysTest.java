package vn.congxa.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The issuer's keys: fetched, changed, or not to be had. */
class IssuerKeysTest extends AuthorizerCase {
  @Test
  void keys_are_fetched_once_and_not_again_for_every_unknown_key() {
    var stranger = TestIssuer.newKey("stranger");
    with(issuer.token(c -> c));
    int before = issuer.fetches();

    for (int i = 0; i < 40; i++) {
      assertThat(with(issuer.token(c -> c)).status()).isEqualTo(200);
      unauthorized(issuer.signedBy(stranger, "unknown-" + i));
    }

    assertThat(issuer.fetches() - before).isLessThan(20); // two in ten seconds
  }

  @Test
  void a_key_that_the_issuer_made_since_is_found() {
    try (var changing = new TestIssuer();
        var itsGateway =
            TestGateway.withAuthorizer(
                changing.authorizer(), TestFunctions.guarded("Staff", List.of(), "GET /staff"))) {
      var before = "Authorization: Bearer " + changing.token(c -> c);
      assertThat(itsGateway.get("/staff", before).status()).isEqualTo(200);

      changing.changeKey("second");

      var after = "Authorization: Bearer " + changing.token(c -> c);
      assertThat(itsGateway.get("/staff", after).status()).isEqualTo(200);
    }
  }

  @Test
  void what_an_issuer_that_does_not_answer_would_say_is_nobodys_fault() {
    var gone = new TestIssuer();
    gone.close();
    try (var itsGateway =
        TestGateway.withAuthorizer(
            gone.authorizer(), TestFunctions.guarded("Staff", List.of(), "GET /staff"))) {
      var token = "Authorization: Bearer " + gone.token(c -> c);

      assertThat(itsGateway.get("/staff", token).status()).isEqualTo(500);
      assertThat(itsGateway.get("/staff", "Authorization: Bearer x").status()).isEqualTo(401);
    }
  }
}
