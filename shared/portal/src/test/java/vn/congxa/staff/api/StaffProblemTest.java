package vn.congxa.staff.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congxa.http.Language;

class StaffProblemTest {
  @Test
  void who_is_not_signed_in_is_told_otherwise_than_who_may_not() {
    assertThat(StaffProblem.NOT_SIGNED_IN.status()).isEqualTo(401);
    assertThat(StaffProblem.WRONG_TOKEN_KIND.status()).isEqualTo(401);
    assertThat(StaffProblem.ROLE_REQUIRED.status()).isEqualTo(403);
  }

  @Test
  void the_role_that_is_missing_is_named_in_both_languages() {
    assertThat(StaffProblem.ROLE_REQUIRED.text(Language.VIETNAMESE, "tthc")).contains("“tthc”");
    assertThat(StaffProblem.ROLE_REQUIRED.text(Language.ENGLISH, "tthc"))
        .contains("The role “tthc”");
  }
}
