package vn.congxa.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AuthorizerTest extends AuthorizerCase {
  @Test
  void behaviour_10_claims_are_strings_an_array_is_bracketed_and_null_is_omitted() {
    var reply =
        with(
            issuer.token(c ->
                c.claim("cognito:groups", List.of("editor", "clerk"))
                    .claim("email_verified", true)
                    .claim("level", 7)
                    .claim("nothing", null)));

    var claims = reply.fields("requestContext", "authorizer", "jwt", "claims");
    assertThat(claims.get("cognito:groups")).isEqualTo("[editor clerk]");
    assertThat(claims.get("email_verified")).isEqualTo("true");
    assertThat(claims.get("level")).isEqualTo("7");
    assertThat(claims.get("exp"))
        .isEqualTo(Long.toString(TestGateway.NOW.plus(Duration.ofHours(1)).getEpochSecond()));
    assertThat(claims.containsKey("nothing")).isFalse();
  }

  @Test
  void behaviour_10_null_claims_of_a_token_are_omitted() {
    var claims =
        new HashMap<String, Object>(
            Map.of("some", "x", "list", List.of("a", "b"), "object", Map.of("k", 1)));
    claims.put("nothing", null);

    assertThat(ClaimText.of(claims))
        .isEqualTo(Map.of("some", "x", "list", "[a b]", "object", "{\"k\":1}"));
  }

  @Test
  void behaviour_11_scopes_are_null_unless_the_route_asks_for_them() {
    var jwt =
        with(issuer.token(c -> c.claim("scope", "notes/read")))
            .fields("requestContext", "authorizer", "jwt");

    assertThat(jwt.containsKey("scopes")).isTrue();
    assertThat(jwt.get("scopes")).isNull();
  }

  @Test
  void behaviour_11_a_token_without_any_of_the_routes_scopes_is_forbidden() {
    var held = get("/scoped", "Bearer " + issuer.token(c -> c.claim("scope", "notes/read mail")));
    assertThat(held.status()).isEqualTo(200);
    assertThat(held.at("requestContext", "authorizer", "jwt", "scopes"))
        .isEqualTo(List.of("notes/read", "mail"));

    for (String scope : List.of("mail", "")) {
      var missing = get("/scoped", "Bearer " + issuer.token(c -> c.claim("scope", scope)));
      assertThat(missing.status()).isEqualTo(403);
      assertThat(missing.body()).isEqualTo("{\"message\":\"Forbidden\"}");
    }
  }

  @Test
  void behaviour_12_a_token_of_the_issuer_for_this_audience_is_let_through() {
    assertThat(with(issuer.token(c -> c)).status()).isEqualTo(200);
    assertThat(get("/staff", issuer.token(c -> c)).status()).isEqualTo(200); // without "Bearer"
    assertThat(with(issuer.token(c -> c.audience(List.of("x", "portal")))).status()).isEqualTo(200);
  }

  @Test
  void behaviour_12_client_id_counts_only_where_aud_is_absent() {
    refused(c -> c.audience("another"));
    refused(c -> c.claim("client_id", "another"));
    refused(c -> c.claim("client_id", null));
    assertThat(with(issuer.token(c -> c.audience("portal").claim("client_id", "x"))).status())
        .isEqualTo(200);
  }

  @Test
  void behaviour_12_issuer_and_times_are_checked() {
    Instant now = TestGateway.NOW;
    refused(c -> c.issuer("https://other.example.vn"));
    refused(c -> c.issuer(null));
    refused(c -> c.expirationTime(Date.from(now)));
    refused(c -> c.expirationTime(null));
    refused(c -> c.notBeforeTime(Date.from(now.plusSeconds(5))));
    refused(c -> c.issueTime(Date.from(now.plusSeconds(5))));
  }

  @Test
  void behaviour_12_an_id_token_passes_the_check_of_its_audience() {
    var reply = with(issuer.token(c -> c.audience("portal").claim("token_use", "id")));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.at("requestContext", "authorizer", "jwt", "claims", "token_use"))
        .isEqualTo("id");
  }

  @Test
  void behaviour_12_only_rsa_signatures_by_a_key_of_the_issuer_count() throws JOSEException {
    var ec = new ECKeyGenerator(Curve.P_256).keyID("first").generate();
    var claims = issuer.claims(c -> c);
    String valid = issuer.token(c -> c);

    unauthorized(TestIssuer.sign(JWSAlgorithm.ES256, "first", claims, new ECDSASigner(ec)));
    unauthorized(issuer.signedByCurve());
    unauthorized(TestIssuer.sign(JWSAlgorithm.HS256, "first", claims, new MACSigner(new byte[32])));
    unauthorized(new PlainJWT(claims).serialize());
    unauthorized(issuer.signedBy(TestIssuer.newKey("first"), "first"));
    unauthorized(issuer.signedBy(TestIssuer.newKey("other"), "other"));
    unauthorized(valid.substring(0, valid.lastIndexOf('.') + 1));
    unauthorized(issuer.withoutKeyId());
    unauthorized("not.a.token");
  }

  @Test
  void behaviour_13_no_valid_token_is_a_401_that_asks_for_a_bearer() {
    for (var reply : Arrays.asList(gateway.get("/staff"), get("/staff", "Bearer x"))) {
      assertThat(reply.status()).isEqualTo(401);
      assertThat(reply.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
      assertThat(reply.headers("www-authenticate")).containsExactly("Bearer");
    }
  }

  @Test
  void a_token_is_of_any_type_as_far_as_its_header_says() {
    assertThat(with(issuer.ofType("at+jwt")).status()).isEqualTo(200);
  }

  private static void refused(UnaryOperator<JWTClaimsSet.Builder> change) {
    unauthorized(issuer.token(change));
  }
}
