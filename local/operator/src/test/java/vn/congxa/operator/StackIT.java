package vn.congxa.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import vn.congxa.testing.CloudEmulator;

class StackIT {
  private static final String[] OUTPUTS = {
    "ContentTableName",
    "NewsroomTableName",
    "TthcTableName",
    "VisitsTableName",
    "MediaBucketName",
    "SearchBucketName"
  };

  private final Account account = Accounts.emulated(CloudEmulator.shared());

  @Test
  void the_outputs_that_name_tables_and_buckets_become_a_functions_environment() {
    deploy("cong-xa", OUTPUTS);

    var stack = Stack.named("cong-xa", account);

    assertThat(stack.environment())
        .containsEntry("CONTENT_TABLE", "the-ContentTableName")
        .containsEntry("NEWSROOM_TABLE", "the-NewsroomTableName")
        .containsEntry("TTHC_TABLE", "the-TthcTableName")
        .containsEntry("VISITS_TABLE", "the-VisitsTableName")
        .containsEntry("MEDIA_BUCKET", "the-MediaBucketName")
        .containsEntry("SEARCH_BUCKET", "the-SearchBucketName")
        .containsEntry("AWS_REGION", "ap-southeast-1")
        .containsKeys("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY");
    assertThat(stack.parameter("AlarmEmail")).contains("ops@example.vn");
    assertThat(stack.output("CdnAddress")).isEmpty();
  }

  @Test
  void a_stack_that_does_not_name_them_all_is_another_one() {
    deploy("other", "ContentTableName");

    assertThatThrownBy(() -> Stack.named("other", account))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the stack other does not say where its tables are");
  }

  @Test
  void a_stack_that_is_not_there_is_told_with_its_name() {
    assertThatThrownBy(() -> Stack.named("nowhere", account))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the stack nowhere cannot be asked: ");
  }

  private void deploy(String name, String... outputs) {
    var written =
        Stream.of(outputs)
            .map(output -> "\"%1$s\":{\"Value\":\"the-%1$s\"}".formatted(output))
            .collect(Collectors.joining(","));
    var template =
        "{\"Parameters\":{\"AlarmEmail\":{\"Type\":\"String\"}},\"Resources\":{\"Topic\":{\"Type\":"
            + "\"AWS::SNS::Topic\"}},\"Outputs\":{"
            + written
            + "}}";
    try (var cloud = account.client(CloudFormationClient.builder())) {
      cloud.createStack(r ->
          r.stackName(name)
              .templateBody(template)
              .parameters(
                  Parameter.builder()
                      .parameterKey("AlarmEmail")
                      .parameterValue("ops@example.vn")
                      .build()));
    }
  }
}
