package vn.congxa.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cognitoidentityprovider.model.OAuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientType;

/** Staff and programs of a stack. */
class StaffStackIT extends StaffStackCase {
  @Test
  void somebody_is_invited_with_a_role_whose_group_is_made() {
    assertThat(run("invite lan.tran --mail lan.tran@example.vn --role clerk@an-binh-dong"))
        .isZero();
    assertThat(printed()).contains("Staff sign in at https://xa.example.vn/quan-tri");
    assertThat(run("give lan.tran --role editor")).isZero();

    assertThat(run("")).isZero();
    assertThat(printed().lines().skip(1))
        .singleElement()
        .asString()
        .contains("lan.tran@example.vn", "invited", "no app yet", "clerk@an-binh-dong editor");

    assertThat(run("take lan.tran --role editor")).isZero();
    assertThat(run("take lan.tran --role admin@an-binh-dong")).isZero();
    assertThat(run("disable lan.tran")).isZero();
    run("");
    assertThat(printed()).contains("disabled").doesNotContain("editor");
    assertThat(run("enable lan.tran")).isZero();
    assertThat(run("resend lan.tran")).isZero();
  }

  @Test
  void a_lost_authenticator_is_forgotten_for_whoever_is_there() {
    run("invite lan.tran --mail lan.tran@example.vn");

    assertThat(run("reset lan.tran")).isZero();
    assertThat(run("reset minh.le")).isEqualTo(Commands.NOT_DONE);
    assertThat(printed()).contains("there is no minh.le");

    assertThat(front.asked())
        .singleElement()
        .asString()
        .startsWith("AdminDeleteSoftwareToken ")
        .contains(pool, "\"lan.tran\"");
  }

  @Test
  void who_is_there_already_is_not_invited_twice() {
    run("invite lan.tran --mail lan.tran@example.vn");

    assertThat(run("invite lan.tran --mail lan@example.vn")).isEqualTo(Commands.NOT_DONE);
    assertThat(printed()).contains("lan.tran is there already");
  }

  @Test
  void one_command_makes_scope_and_client_and_lets_the_client_in() {
    assertThat(run("program --name mot-cua --site an-binh-dong")).isZero();
    var client = described(printed("Client id:"));

    assertThat(printed("Client secret:")).isEqualTo(client.clientSecret());
    assertThat(printed()).contains("https://sign-in.example.vn/oauth2/token");
    assertThat(client.allowedOAuthFlows()).containsExactly(OAuthFlowType.CLIENT_CREDENTIALS);
    assertThat(client.allowedOAuthScopes()).containsExactly("cong-xa:mot-cua/clerk@an-binh-dong");
    assertThat(client.accessTokenValidity()).isEqualTo(60);
    assertThat(
            cognito
                .describeResourceServer(r -> r.userPoolId(pool).identifier("cong-xa:mot-cua"))
                .resourceServer()
                .scopes())
        .extracting(scope -> scope.scopeName())
        .containsExactly("clerk@an-binh-dong");
    assertThat(admitted()).containsExactly(client.clientId());
    assertThat(Stack.named(STACK, account).parameter("AlarmEmail")).contains("ops@example.vn");
  }

  @Test
  void the_same_again_completes_what_was_interrupted_and_makes_nothing_twice() {
    run("program --name mot-cua --site an-binh-dong");
    var client = printed("Client id:");

    assertThat(run("program --name mot-cua --site an-binh-dong")).isZero();

    assertThat(printed()).contains("--renew makes another").doesNotContain("Client secret");
    assertThat(admitted()).containsExactly(client);
    assertThat(cognito.listUserPoolClients(r -> r.userPoolId(pool)).userPoolClients()).hasSize(1);
    assertThat(front.asked()).noneMatch(asked -> asked.startsWith("UpdateResourceServer"));
  }

  @Test
  void a_secret_is_renewed_beside_the_newest_and_the_former_one_goes() {
    run("program --name mot-cua --site an-binh-dong");

    assertThat(run("program --name mot-cua --renew")).isZero();

    assertThat(printed("Client secret:")).isEqualTo("renewed-secret");
    assertThat(front.asked().stream().map(asked -> asked.replaceFirst(" .*", "")))
        .containsSubsequence("DeleteUserPoolClientSecret", "AddUserPoolClientSecret");
    assertThat(front.asked())
        .filteredOn(asked -> asked.startsWith("DeleteUserPoolClientSecret"))
        .singleElement()
        .asString()
        .contains("\"c--1\"");
  }

  @Test
  void a_program_that_is_removed_is_let_in_no_longer() {
    run("program --name mot-cua --site an-binh-dong");
    run("program --name the-other --site an-binh-dong");
    var other = printed("Client id:");

    assertThat(run("program")).isZero();
    assertThat(printed()).contains("mot-cua", "the-other", "let in", "an-binh-dong");
    assertThat(run("program --name mot-cua --remove")).isZero();

    assertThat(admitted()).containsExactly(other);
    assertThat(cognito.listUserPoolClients(r -> r.userPoolId(pool)).userPoolClients())
        .extracting(client -> client.clientName())
        .containsExactly("program-the-other");
    assertThat(front.asked()).anyMatch(asked -> asked.startsWith("DeleteResourceServer"));
  }

  private UserPoolClientType described(String client) {
    return cognito
        .describeUserPoolClient(r -> r.userPoolId(pool).clientId(client))
        .userPoolClient();
  }

  private Stream<String> admitted() {
    var list = Stack.named(STACK, account).parameter("ProgramClients").orElse("");
    return Arrays.stream(list.split(",", -1)).filter(one -> !one.isEmpty());
  }
}
