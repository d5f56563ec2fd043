package vn.congxa.staff.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.staff.Program;
import vn.congxa.staff.Role;

/** Programs that ask in their own name. */
class ProgramCallerTest {
  private static final String GROUPS = "cognito:groups";
  private static final String SITE = "an-binh-dong";
  private static final String CLIENT = "3k2j5h6g7f8d9s";
  private static final String GOOD = "cong-xa:mot-cua/clerk@an-binh-dong";

  @ParameterizedTest
  @ValueSource(
      strings = {
        GOOD,
        "cong-xa:mot-cua/clerk@an-binh-tay " + GOOD,
        GOOD + " cong-xa:mot-cua/admin@an-binh-dong",
        "cong-xa:mot-cua/clerk@an-binh " + GOOD + " openid"
      })
  void a_program_is_a_clerk_of_the_site_that_a_scope_names_and_nothing_else(String scope) {
    var program = Caller.orProgram(request(claims(scope)), GROUPS, SITE);

    assertThat(program.roles()).containsExactly(Role.CLERK);
    assertThat(program.subject()).isEqualTo(CLIENT);
    assertThat(program.program()).isEqualTo("mot-cua");
    assertThat(Program.identifierIn(program.signature())).isEqualTo(CLIENT);
    assertThat(Program.nameIn(program.signature())).contains("mot-cua");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "cong-xa:mot-cua/clerk@an-binh-tay",
        "cong-xa:mot-cua/clerk@an-binh-dong-1",
        "cong-xa:mot-cua/clerk@AN-BINH-DONG",
        "cong-xa:mot-cua/clerk",
        "cong-xa:mot-cua/clerk@",
        "cong-xa:mot-cua/clerk@*",
        "cong-xa:mot-cua/admin@an-binh-dong",
        "cong-xa:mot-cua/editor@an-binh-dong",
        "cong-xa:mot-cua/Clerk@an-binh-dong",
        "cong-xa:/clerk@an-binh-dong",
        "cong-xa/clerk@an-binh-dong",
        "cong-xa-2:mot-cua/clerk@an-binh-dong",
        "xcong-xa:mot-cua/clerk@an-binh-dong",
        "cong-xa:Mot Cua/clerk@an-binh-dong",
        "cong-xa:mot-cua/x/clerk@an-binh-dong",
        "cong-xa:mot-cua/clerk@an-binh-dong/x",
        "cong-xa:mot-cua/clerk@an-binh-dong,openid",
        "cong-xa:mot-cua/clerk@an-binh-dong\tx",
        "[cong-xa:mot-cua/clerk@an-binh-dong]",
        "clerk@an-binh-dong",
        "clerk"
      })
  void a_scope_that_looks_alike_opens_nothing(String scope) {
    var caller = Caller.orProgram(request(claims(scope)), GROUPS, SITE);

    assertThat(caller.roles()).isEmpty();
    assertThat(caller.program()).isNull();
  }

  @Test
  void a_members_token_gets_no_role_by_a_scope() {
    var member = claims(GOOD);
    member.put("sub", "an-account");
    assertThat(Caller.orProgram(request(member), GROUPS, SITE).roles()).isEmpty();

    var named = claims(GOOD);
    named.put("username", "lan.tran");
    assertThat(Caller.orProgram(request(named), GROUPS, SITE).roles()).isEmpty();

    var grouped = claims(GOOD);
    grouped.put(GROUPS, "[editor]");
    assertThat(Caller.orProgram(request(grouped), GROUPS, SITE).roles())
        .containsExactly(Role.EDITOR);
  }

  @Test
  void a_token_without_a_client_is_no_programs() {
    var claims = claims(GOOD);
    claims.remove("client_id");

    assertThat(Caller.orProgram(request(claims), GROUPS, SITE).roles()).isEmpty();
  }

  @Test
  void where_programs_are_not_meant_a_scope_is_no_role() {
    var caller = Caller.of(request(claims(GOOD)), GROUPS, SITE);

    assertThat(caller.roles()).isEmpty();
    var refused = catchThrowableOfType(Refused.class, () -> caller.with(Set.of(Role.CLERK)));
    assertThat(refused.code()).isEqualTo(StaffProblem.ROLE_REQUIRED);
  }

  @Test
  void an_identity_token_is_refused_whatever_scope_it_has() {
    var claims = claims(GOOD);
    claims.put("token_use", "id");

    var refused =
        catchThrowableOfType(Refused.class, () -> Caller.orProgram(request(claims), GROUPS, SITE));
    assertThat(refused.code()).isEqualTo(StaffProblem.WRONG_TOKEN_KIND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mot-cua", "a", "1", "phan-mem-2026"})
  void a_name_is_letters_digits_and_hyphens(String name) {
    assertThat(Program.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "Một cửa", "a b", "a/b", "a:b", "A"})
  void anything_else_is_no_name(String name) {
    assertThat(Program.isName(name)).isFalse();
  }

  private static Map<String, String> claims(String scope) {
    return new HashMap<>(
        Map.of(
            "sub",
            CLIENT,
            "client_id",
            CLIENT,
            "token_use",
            "access",
            "version",
            "2",
            "scope",
            scope));
  }

  private static Request request(Map<String, String> claims) {
    return new Request(
        "id",
        "PUT /",
        "PUT",
        "/",
        Map.of(),
        Map.of(),
        Map.of(),
        claims,
        "localhost",
        "203.0.113.7",
        new byte[0]);
  }
}
