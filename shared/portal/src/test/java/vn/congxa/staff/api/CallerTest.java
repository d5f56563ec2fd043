package vn.congxa.staff.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.staff.Role;

class CallerTest {
  private static final String GROUPS = "cognito:groups";
  private static final String SITE = "an-binh-dong";
  private static final Set<Role> CLERK = Set.of(Role.CLERK);

  @ParameterizedTest
  @ValueSource(strings = {"[clerk]", "[editor clerk]", "clerk", "[editor  clerk]", "[clerk ]"})
  void a_clerk_is_known_however_the_roles_are_listed(String roles) {
    var claims = Map.of("sub", "s-1", "token_use", "access", GROUPS, roles);

    assertThat(Caller.of(request(claims), GROUPS, SITE).with(CLERK).subject()).isEqualTo("s-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[clerk@an-binh-dong]",
        "[clerk@an-binh-tay clerk@an-binh-dong]",
        "clerk@an-binh-dong",
      })
  void a_clerk_of_this_site_is_one(String roles) {
    var claims = Map.of("sub", "s-1", "token_use", "access", GROUPS, roles);

    assertThat(Caller.of(request(claims), GROUPS, SITE).with(CLERK).subject()).isEqualTo("s-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[clerk@an-binh-tay]",
        "[clerk@an-binh]",
        "[clerk@an-binh-dong-1]",
        "[clerk@]",
        "[@an-binh-dong]",
        "[clerk@*]",
        "[clerk@.*]",
        "[clerk@@an-binh-dong]",
        "[clerk@an-binh-tay@an-binh-dong]",
        "[clerk@AN-BINH-DONG]",
        "[CLERK@an-binh-dong]",
        "[editor@an-binh-dong]",
        "[clerk@an-binh-dong/x]",
        "[clerk＠an-binh-dong]",
        "[clerk@an-binh-dong\u0000]",
      })
  void a_clerk_of_another_site_or_of_none_is_not_one_here(String roles) {
    var refused = refusal(Map.of("sub", "s-1", "token_use", "access", GROUPS, roles));

    assertThat(refused.code()).isEqualTo(StaffProblem.ROLE_REQUIRED);
    assertThat(refused.argument()).isEqualTo("clerk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "[clerks]",
        "[head-clerk]",
        "[writer editor admin]",
        "[not,clerk]",
        "[clerk,not]",
        "[clerk, editor]",
        "editor,clerk",
        "former clerk",
        "clerk since 2020",
        " clerk",
        "clerk\n",
        "[clerk",
        "clerk]",
        "[[clerk]]",
        "[editor\tclerk]",
        "[editor\u00a0clerk]",
        "\"clerk\"",
        "[\"clerk\"]",
        "[",
      })
  void another_role_is_not_a_clerk(String roles) {
    var refused = refusal(Map.of("sub", "s-1", "token_use", "access", GROUPS, roles));

    assertThat(refused.code()).isEqualTo(StaffProblem.ROLE_REQUIRED);
    assertThat(refused.argument()).isEqualTo("clerk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void a_token_that_names_nobody_signs_nobody_in(String subject) {
    assertThat(refusal(Map.of("sub", subject, "token_use", "access", GROUPS, "[clerk]")).code())
        .isEqualTo(StaffProblem.NOT_SIGNED_IN);
    assertThat(refusal(Map.of("token_use", "access", GROUPS, "[clerk]")).code())
        .isEqualTo(StaffProblem.NOT_SIGNED_IN);
  }

  @Test
  void an_identity_token_is_refused_whatever_roles_it_names() {
    assertThat(refusal(Map.of("sub", "s-1", "token_use", "id", GROUPS, "[clerk]")).code())
        .isEqualTo(StaffProblem.WRONG_TOKEN_KIND);
    assertThat(refusal(Map.of("sub", "s-1", "aud", "client", GROUPS, "[clerk]")).code())
        .isEqualTo(StaffProblem.WRONG_TOKEN_KIND);
  }

  @Test
  void a_request_that_no_authorizer_saw_is_not_signed_in() {
    assertThat(refusal(Map.of()).code()).isEqualTo(StaffProblem.NOT_SIGNED_IN);
  }

  private static Refused refusal(Map<String, String> claims) {
    return catchThrowableOfType(
        Refused.class, () -> Caller.of(request(claims), GROUPS, SITE).with(CLERK));
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
