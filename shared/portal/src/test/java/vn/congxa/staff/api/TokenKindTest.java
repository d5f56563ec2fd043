package vn.congxa.staff.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims as the gateway hands them on, of the tokens that issuers make. */
class TokenKindTest {
  private static final Map<String, String> PLAIN =
      Map.of(
          "iss", "https://id.example.vn",
          "sub", "s-1",
          "aud", "cong-xa",
          "exp", "1790000000",
          "iat", "1789996400",
          "auth_time", "1789996400");

  @Test
  void a_token_that_says_what_it_is_for_is_believed() {
    assertThat(TokenKind.isForAccess(with("token_use", "access"))).isTrue();
    assertThat(TokenKind.isForAccess(with("token_use", "id", "scope", "openid", "client_id", "c")))
        .isFalse();
    assertThat(TokenKind.isForAccess(with("token_use", "", "scope", "openid", "client_id", "c")))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "scope, openid profile, client_id, console", // RFC 9068
    "scp, [openid profile], cid, console", // Okta
    "scp, Tthc.Write, appid, console", // Microsoft, version 1
    "scp, Tthc.Write, azp, console", // Microsoft, version 2; Auth0
  })
  void an_access_token_names_its_scopes_and_who_asked_for_it(
      String scopes, String granted, String client, String asker) {
    assertThat(TokenKind.isForAccess(with(scopes, granted, client, asker))).isTrue();
  }

  @Test
  void a_token_for_the_very_party_that_asked_is_an_identity_token() {
    assertThat(TokenKind.isForAccess(with("scope", "openid", "azp", "cong-xa"))).isFalse();
    var several = with("scope", "openid", "azp", "cong-xa", "aud", "[account cong-xa]");
    assertThat(TokenKind.isForAccess(several)).isFalse();
    var another = with("scope", "openid", "azp", "console", "aud", "[account cong-xa]");
    assertThat(TokenKind.isForAccess(another)).isTrue();
  }

  @Test
  void scopes_alone_do_not_make_an_access_token() {
    assertThat(TokenKind.isForAccess(with("scope", "openid profile"))).isFalse();
    assertThat(TokenKind.isForAccess(with("scp", "[openid]", "name", "Trần Thị Mẫu"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonce", "at_hash", "c_hash", "s_hash"})
  void what_only_identity_tokens_have_gives_them_away(String mark) {
    var claims = with("scope", "openid", "client_id", "console", "typ", "Bearer", mark, "x");

    assertThat(TokenKind.isForAccess(claims)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "DPoP", "at+jwt", "application/at+jwt"})
  void a_type_of_access_is_enough_where_party_and_audience_are_one(String type) {
    assertThat(TokenKind.isForAccess(with("typ", type, "scope", "openid", "azp", "cong-xa")))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ID", "Refresh", "Offline", "Logout", "JWT", ""})
  void another_type_is_not_for_access(String type) {
    var claims = with("typ", type, "scope", "openid", "client_id", "console");

    assertThat(TokenKind.isForAccess(claims)).isFalse();
  }

  @Property
  void a_token_without_scopes_that_does_not_say_what_it_is_for_opens_nothing(
      @ForAll Map<String, String> claims) {
    var others = new HashMap<>(claims);
    others.keySet().removeAll(Set.of("token_use", "scope", "scp"));

    assertThat(TokenKind.isForAccess(others)).isFalse();
  }

  private static Map<String, String> with(String... namesAndValues) {
    var claims = new HashMap<>(PLAIN);
    for (var i = 0; i < namesAndValues.length; i += 2) {
      claims.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return claims;
  }
}
