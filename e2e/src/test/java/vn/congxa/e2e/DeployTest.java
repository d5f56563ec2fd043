package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A release's {@code deploy}, in an account that an AWS CLI of ours makes up. */
class DeployTest {
  private static final String TEMPLATE =
      """
      Parameters:
        AlarmEmail:
          Type: String
        LogRetentionDays:
          Type: Number
      Outputs:
        Version:
          Value: 1.2.0
      """;

  /** Writes down what it is asked; what it answers, the environment says. */
  private static final String AWS =
      """
      echo "$*" >>"$MACHINE/log"
      case "$*" in
        'configure get region') exit 1 ;;
        *get-caller-identity*) echo 123456789012 ;;
        *get-account-settings*) echo "${AT_ONCE:-1000}" ;;
        *head-bucket*) exit "${HAS_BUCKET:-1}" ;;
        *'Stacks[0].Outputs'*) echo 'Version 1.2.0' ;;
        *describe-stacks*)
          [ -n "${STATUS:-}" ] || { echo 'Stack with id cong-xa does not exist' >&2; exit 254; }
          printf '%s\\t1.1.0\\n' "$STATUS" ;;
        *'cloudformation deploy'*'--no-execute-changeset'*)
          echo 'aws cloudformation describe-change-set --change-set-name arn:aws:cloudformation:x:1:changeSet/c/1' ;;
        *describe-change-set*) echo 'Modify Cdn' ;;
        *'cloudformation deploy'*) exit "${FAILS:-0}" ;;
        *describe-stack-events*) echo 'MediaBucket is no bucket' ;;
      esac
      """;

  @TempDir Path folder;

  private FakeMachine machine;
  private Path bundle;

  @BeforeEach
  void unpack() throws IOException {
    machine = new FakeMachine(folder).with("AWS_REGION", "ap-southeast-1");
    machine.program("aws", AWS);
    for (var basic : List.of("awk", "cut", "head", "ls", "tr", "wc")) {
      machine.program(basic, "exec /usr/bin/" + basic + " \"$@\"");
    }
    bundle = Files.createDirectories(folder.resolve("cong-xa-1.2.0"));
    Files.createFile(Files.createDirectories(bundle.resolve("functions")).resolve("a.zip"));
    Files.writeString(bundle.resolve("template.yaml"), TEMPLATE);
    Files.copy(
        TestPortal.ROOT.resolve("bundle/deploy"),
        bundle.resolve("deploy"),
        StandardCopyOption.COPY_ATTRIBUTES);
  }

  @Test
  void a_new_stack_gets_a_bucket_for_its_artifacts_and_what_it_was_given() throws Exception {
    var outcome = deploy("--yes AlarmEmail=ops@example.vn 'LogRetentionDays=90'");

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(outcome.output())
        .contains("1.2.0: stack cong-xa, account 123456789012, region ap-southeast-1: make a new")
        .contains("parameters: AlarmEmail LogRetentionDays", "made the bucket", "Version 1.2.0");
    assertThat(asked("create-bucket"))
        .contains("cong-xa-artifacts-123456789012-ap-southeast-1")
        .contains("LocationConstraint=ap-southeast-1");
    assertThat(asked("cloudformation deploy"))
        .contains("--stack-name cong-xa ", "--capabilities CAPABILITY_IAM", "--disable-rollback")
        .endsWith("--parameter-overrides AlarmEmail=ops@example.vn LogRetentionDays=90");
  }

  @Test
  void an_update_says_from_which_version_and_takes_the_bucket_that_is_there() throws Exception {
    machine.with("STATUS", "UPDATE_COMPLETE").with("HAS_BUCKET", "0");

    var outcome = deploy("--yes --stack tinh --region us-east-1");

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(outcome.output()).contains("region us-east-1: update it from 1.1.0");
    assertThat(machine.log()).noneMatch(call -> call.contains("create-bucket"));
    assertThat(asked("cloudformation deploy"))
        .contains("--stack-name tinh ")
        .doesNotContain("--parameter-overrides", "--disable-rollback");
  }

  @Test
  void a_first_deployment_that_failed_is_gone_on_with() throws Exception {
    var outcome = machine.with("STATUS", "CREATE_FAILED").run("./deploy --yes", bundle);

    assertThat(outcome.output()).contains("go on with making it", "Version 1.2.0");
    assertThat(asked("cloudformation deploy")).endsWith(" --disable-rollback");
  }

  @Test
  void a_dry_run_only_looks() throws Exception {
    var outcome = deploy("--dry-run AlarmEmail=ops@example.vn");

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(outcome.output()).contains("would upload 1 artifacts", "nothing was changed");
    assertThat(machine.log()).allMatch(call -> call.matches(".*(get|head|describe)-.*"));
  }

  @Test
  void a_review_shows_what_would_change() throws Exception {
    machine.with("STATUS", "CREATE_COMPLETE");

    var outcome = deploy("--yes --review LogRetentionDays=90");

    assertThat(outcome.output()).contains("Modify Cdn", "the stack is as it was");
    assertThat(asked("cloudformation deploy"))
        .endsWith("--no-execute-changeset --parameter-overrides LogRetentionDays=90");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--yes --stack a_stack               | a stack's name is a letter and up to 127 more",
        "--yes --stack 1st                   | a stack's name is a letter",
        "--yes --region hanoi                | in which region?",
        "--yes AlarmMail=a@example.vn        | no parameter 'AlarmMail'; it has: AlarmEmail Log",
        "--yes AlarmEmail=a AlarmEmail=b     | AlarmEmail is given twice",
        "--yes --bucket ours                 | there is no bucket ours that you may use",
        "AlarmEmail=a@example.vn             | --yes says that it is",
      })
  void what_cannot_work_is_told_in_one_line_before_anything_changes(String words, String fault)
      throws Exception {
    var outcome = deploy(words);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output().lines().toList().getLast()).startsWith("deploy: ").contains(fault);
    assertThat(machine.log()).allMatch(call -> call.matches(".*(get|head|describe)-.*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--fast", "AlarmEmail", "--stack"})
  void words_that_mean_nothing_are_answered_with_those_that_do(String word) throws Exception {
    var outcome = deploy("--yes " + word);

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.output()).contains("usage: ./deploy ");
    assertThat(machine.log()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ROLLBACK_COMPLETE, cannot be updated as it is (ROLLBACK_COMPLETE)",
    "UPDATE_ROLLBACK_FAILED, cannot be updated as it is",
    "UPDATE_IN_PROGRESS, in the middle of something",
  })
  void a_stack_that_takes_no_update_is_left_alone(String status, String fault) throws Exception {
    var outcome = machine.with("STATUS", status).run("./deploy --yes", bundle);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output()).contains(fault);
    assertThat(machine.log()).noneMatch(call -> call.contains("cloudformation package"));
  }

  @Test
  void a_deployment_that_fails_says_which_resource_did() throws Exception {
    var outcome = machine.with("FAILS", "255").run("./deploy --yes", bundle);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output()).contains("MediaBucket is no bucket", "the stack was not deployed");
  }

  @Test
  void an_account_that_runs_few_functions_at_once_is_told_of() throws Exception {
    assertThat(machine.with("AT_ONCE", "10").run("./deploy --dry-run", bundle).output())
        .contains("this account runs only 10 functions at once");
  }

  private Shell.Outcome deploy(String words) throws IOException, InterruptedException {
    return machine.run("./deploy " + words, bundle);
  }

  private String asked(String what) throws IOException {
    return machine.log().stream().filter(call -> call.contains(what)).findFirst().orElseThrow();
  }
}
