package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.local.gateway.RawClient;
import vn.congxa.operator.staff.LocalPerson;
import vn.congxa.operator.staff.StaffFile;
import vn.congxa.staff.Role;

/** Signing in as a browser does: authorize, choose, exchange, refresh, sign out. */
class CodeFlowIT {
  private static final String PATH = "/_local/sign-in";
  private static final String BACK = "http://localhost:8080/quan-tri/";

  @SuppressWarnings("NullAway.Init") // before all tests
  private static LocalPortal portal;

  private final CodeVerifier verifier = new CodeVerifier();

  @BeforeAll
  static void start() {
    portal = Portals.start(Options.forTests(Fixture.ROOT));
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void somebody_who_is_chosen_gets_tokens_that_say_who_they_are() throws Exception {
    var asked = get("/authorize?" + query(request()));
    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.body()).contains("Lan", "writer", "Bắc", "writer@an-binh-tay");
    assertThat(header(asked, "content-security-policy")).contains("default-src 'none'");

    var back = choose("lan", request());
    assertThat(back).containsEntry("state", "s1");
    var tokens = redeem(String.valueOf(back.get("code")));

    var access = claims(tokens, "access_token");
    assertThat(access.getSubject()).isEqualTo("local-lan");
    assertThat(access.getAudience()).isEmpty();
    assertThat(access.getStringClaim("token_use")).isEqualTo("access");
    assertThat(access.getStringClaim("client_id")).isEqualTo(client());
    assertThat(access.getStringListClaim("cognito:groups")).containsExactly("writer");
    assertThat(access.getClaims()).doesNotContainKeys("nonce", "name");
    var identity = claims(tokens, "id_token");
    assertThat(identity.getAudience()).containsExactly(client());
    assertThat(identity.getStringClaim("token_use")).isEqualTo("id");
    assertThat(identity.getStringClaim("nonce")).isEqualTo("n1");
    assertThat(identity.getStringClaim("name")).isEqualTo("Lan");
    assertThat(Portals.staff(portal, String.valueOf(tokens.at("access_token"))).status())
        .isEqualTo(200);
    assertThat(Portals.staff(portal, String.valueOf(tokens.at("id_token"))).status())
        .isEqualTo(200);
  }

  @Test
  void whom_the_operator_invited_is_offered_until_they_are_disabled() throws Exception {
    invited(true);
    assertThat(get("/authorize?" + query(request())).body()).contains("lan.tran", "clerk@a-site");
    var access = claims(redeem(code("lan.tran")), "access_token");
    assertThat(access.getSubject()).isEqualTo("local-lan.tran");
    assertThat(access.getStringListClaim("cognito:groups")).containsExactly("clerk@a-site");

    invited(false);
    assertThat(get("/authorize?" + query(request())).body()).doesNotContain("lan.tran");
    assertThat(
            post("/authorize", Map.of("staff", "lan.tran", "request", query(request()))).status())
        .isEqualTo(400);
  }

  private static void invited(boolean isEnabled) {
    var lan = new LocalPerson("lan.tran", "lan@example.vn", isEnabled, List.of("clerk@a-site"));
    new StaffFile(List.of(lan), List.of()).write(portal.staff());
  }

  @Test
  void a_code_is_good_once_and_for_whoever_has_its_verifier() {
    var code = code("minh");
    assertThat(redeem(code, BACK, new CodeVerifier()).at("error")).isEqualTo("invalid_grant");
    assertThat(redeem(code).at("error")).isEqualTo("invalid_grant");

    assertThat(redeem(code("minh"), "http://localhost:8080/khac", verifier).at("error"))
        .isEqualTo("invalid_grant");

    var good = code("minh");
    assertThat(redeem(good).status()).isEqualTo(200);
    assertThat(redeem(good).status()).isEqualTo(400);
  }

  @Test
  void a_refresh_token_is_changed_for_the_next() throws Exception {
    var first = redeem(code("hoa"));
    var second = refresh(String.valueOf(first.at("refresh_token")));

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.at("refresh_token")).isNotEqualTo(first.at("refresh_token"));
    assertThat(claims(second, "access_token").getSubject()).isEqualTo("local-hoa");
    assertThat(refresh(String.valueOf(first.at("refresh_token"))).status())
        .as("its answer may have got lost")
        .isEqualTo(200);
    assertThat(refresh("none").at("error")).isEqualTo("invalid_grant");
  }

  @Test
  void what_is_revoked_goes_on_no_longer() {
    var tokens = redeem(code("tuan"));
    var next = refresh(String.valueOf(tokens.at("refresh_token")));
    var form = Map.of("token", String.valueOf(next.at("refresh_token")), "client_id", client());

    assertThat(post("/revoke", form).status()).isEqualTo(200);
    assertThat(post("/revoke", form).status()).isEqualTo(200);

    assertThat(refresh(String.valueOf(next.at("refresh_token"))).status()).isEqualTo(400);
    assertThat(refresh(String.valueOf(tokens.at("refresh_token"))).status()).isEqualTo(400);
  }

  @Test
  void a_browser_that_is_known_is_not_asked_again_until_it_signs_out() {
    var chosen = post("/authorize", Map.of("staff", "quan", "request", query(request())));
    var cookie = header(chosen, "set-cookie");
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    var session = "Cookie: " + cookie.replaceFirst(";.*", "");

    assertThat(get("/authorize?" + query(request()), session).status()).isEqualTo(303);
    assertThat(get("/authorize?" + query(with("prompt", "login")), session).status())
        .isEqualTo(200);
    assertThat(parameters(get("/authorize?" + query(with("prompt", "none")))))
        .containsEntry("error", "login_required");

    var out = get("/sign-out?logout_uri=" + BACK + "&client_id=" + client(), session);
    assertThat(header(out, "location")).isEqualTo(BACK);
    assertThat(get("/authorize?" + query(request()), session).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "client_id,another",
    "redirect_uri,https://trang-la.example/",
    "redirect_uri,http://localhost.trang-la.example/",
    "redirect_uri,javascript:alert(1)",
    "redirect_uri,http://lan@trang-la.example/"
  })
  void who_may_not_be_sent_back_to_is_told_on_a_page(String name, String value) {
    var answer = get("/authorize?" + query(with(name, value)));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.headers("location")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "code_challenge_method,plain,invalid_request",
    "response_type,id_token,unsupported_response_type",
    "scope,openid admin,invalid_scope"
  })
  void what_the_pool_would_not_do_is_told_to_who_asked(String name, String value, String error) {
    assertThat(parameters(get("/authorize?" + query(with(name, value)))))
        .containsEntry("error", error);
  }

  @Test
  void a_request_without_a_challenge_is_refused() {
    var plain = request();
    plain.remove("code_challenge");
    plain.remove("code_challenge_method");

    assertThat(parameters(get("/authorize?" + query(plain))))
        .containsEntry("error", "invalid_request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "lan\"><script>"})
  void nobody_else_can_be_chosen(String who) {
    var answer = post("/authorize", Map.of("staff", who, "request", query(request())));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("<script>");
  }

  @Test
  void a_page_of_this_machine_may_read_tokens_and_one_of_another_may_not() {
    var here = "Origin: http://an-binh-dong.localhost:8080";
    assertThat(
            header(get("/.well-known/openid-configuration", here), "access-control-allow-origin"))
        .isEqualTo("http://an-binh-dong.localhost:8080");
    assertThat(get("/keys", "Origin: https://trang-la.example").status()).isEqualTo(403);
  }

  private Map<String, String> request() {
    return new TreeMap<>(
        Map.of(
            "client_id",
            client(),
            "response_type",
            "code",
            "scope",
            "openid profile",
            "state",
            "s1",
            "nonce",
            "n1",
            "redirect_uri",
            BACK,
            "code_challenge",
            CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue(),
            "code_challenge_method",
            "S256"));
  }

  private Map<String, String> with(String name, String value) {
    var request = request();
    request.put(name, value);
    return request;
  }

  private static String client() {
    try {
      var token = SignedJWT.parse(portal.signIn().accessToken(Role.WRITER));
      return token.getJWTClaimsSet().getStringClaim("client_id");
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, String> choose(String who, Map<String, String> request) {
    return parameters(post("/authorize", Map.of("staff", who, "request", query(request))));
  }

  private String code(String who) {
    return String.valueOf(choose(who, request()).get("code"));
  }

  private RawClient.Reply redeem(String code) {
    return redeem(code, BACK, verifier);
  }

  private static RawClient.Reply redeem(String code, String back, CodeVerifier secret) {
    return post(
        "/token",
        Map.of(
            "grant_type",
            "authorization_code",
            "client_id",
            client(),
            "code",
            code,
            "redirect_uri",
            back,
            "code_verifier",
            secret.getValue()));
  }

  private static RawClient.Reply refresh(String token) {
    return post(
        "/token",
        Map.of("grant_type", "refresh_token", "client_id", client(), "refresh_token", token));
  }

  private static RawClient.Reply get(String path, String... headers) {
    var all = Stream.concat(Stream.of("Host: localhost:8080"), Stream.of(headers)).toList();
    return RawClient.send(portal.address(), "GET", PATH + path, all, Portals.NOTHING);
  }

  private static RawClient.Reply post(String path, Map<String, String> form) {
    return RawClient.send(
        portal.address(),
        "POST",
        PATH + path,
        List.of("Host: localhost:8080", "Content-Type: application/x-www-form-urlencoded"),
        query(form).getBytes(StandardCharsets.UTF_8));
  }

  private static String header(RawClient.Reply reply, String name) {
    return String.join(", ", reply.headers(name));
  }

  /** Of the address that an answer sends back to. */
  private static Map<String, String> parameters(RawClient.Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(303);
    var place = URI.create(header(reply, "location"));
    var text = place.getRawQuery() == null ? place.getRawFragment() : place.getRawQuery();
    return URLUtils.parseParameters(text).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
  }

  private static String query(Map<String, String> parameters) {
    return URLUtils.serializeParameters(
        parameters.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
  }

  private static JWTClaimsSet claims(RawClient.Reply tokens, String name) throws ParseException {
    return SignedJWT.parse(String.valueOf(tokens.at(name))).getJWTClaimsSet();
  }
}
