package vn.congxa.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import vn.congxa.folder.Console;
import vn.congxa.testing.CloudEmulator;
import vn.congxa.version.Version;

/** A stack and a portal on one machine, looked at as an operator does. */
class DoctorCommandIT {
  private static final String TEMPLATE =
      """
      {"Resources": {
        "Topic": {"Type": "AWS::SNS::Topic"},
        "Content": {"Type": "AWS::DynamoDB::Table", "Properties": {
          "BillingMode": "PAY_PER_REQUEST",
          "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"},
                                   {"AttributeName": "sk", "AttributeType": "S"}],
          "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"},
                        {"AttributeName": "sk", "KeyType": "RANGE"}]}}},
       "Outputs": {
         "AlarmTopicArn": {"Value": {"Ref": "Topic"}},
         "HttpWarning": {"Value": "http://xa.example.vn/ is answered by nobody."},
         "ContentTableName": {"Value": {"Ref": "Content"}},
         "NewsroomTableName": {"Value": {"Ref": "Content"}},
         "TthcTableName": {"Value": {"Ref": "Content"}},
         "VisitsTableName": {"Value": {"Ref": "Content"}},
         "MediaBucketName": {"Value": "media"},
         "SearchBucketName": {"Value": "search"}}}
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final CloudEmulator cloud = CloudEmulator.shared();
  private final Account account = Accounts.emulated(cloud);
  private Map<String, String> environment = Map.of();

  @BeforeEach
  void deploy() {
    try (var formation = account.client(CloudFormationClient.builder())) {
      formation.createStack(r -> r.stackName("cong-xa").templateBody(TEMPLATE));
    }
    var all = new HashMap<>(stack().environment());
    all.put("AWS_ENDPOINT_URL_DYNAMODB", cloud.address().toString());
    all.put("SEARCH_FOLDER", folder.toString());
    all.put("MEDIA_FOLDER", folder.toString());
    environment = Map.copyOf(all);
  }

  @Test
  void a_stack_is_told_what_it_lacks_line_by_line() {
    assertThat(run(new Deployed(environment, stack()), "doctor")).isEqualTo(Commands.NOT_DONE);

    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .contains(
            "ACT   the stack has release unknown and these commands are of "
                + Version.current()
                + ": deploy "
                + Version.current()
                + " (docs/deploy.md, Updating), or use the stack's own release",
            "ACT   nobody is told of alarms: deploy with AlarmEmail=...",
            "look  http://xa.example.vn/ is answered by nobody: docs/deploy.md, section 5",
            "ok    0 hosts lead to their sites",
            "ok    no import is half done")
        .anyMatch(line -> line.endsWith(" to act on."))
        .anyMatch(line -> line.contains("cannot be restored"));
  }

  @Test
  void a_program_reads_the_same() {
    run(new Deployed(environment, stack()), "doctor", "--json");

    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .startsWith("[{")
        .contains("\"verdict\":\"act\",\"what\":\"nobody is told of alarms\"");
  }

  @Test
  void a_portal_on_this_machine_has_a_disk_and_imports() {
    run(new Local(environment, folder), "doctor");

    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .hasSize(3)
        .contains("ok    no import is half done")
        .anyMatch(line -> line.contains("MiB are free for " + folder));
  }

  @Test
  void what_a_stack_has_not_is_no_failure() {
    assertThat(stack().resource("Topic")).isPresent();
    assertThat(stack().resource("TellStaffFunction")).isEmpty();
  }

  private Stack stack() {
    return Stack.named("cong-xa", account);
  }

  private int run(Place place, String... words) {
    return Commands.run(
        new DoctorCommand(Clock.systemUTC()),
        List.of(words),
        place,
        new Console(new PrintStream(printed, true, StandardCharsets.UTF_8)));
  }

  private record Deployed(Map<String, String> environment, Stack itself) implements Place {
    @Override
    public Optional<Stack> stack() {
      return Optional.of(itself);
    }
  }

  private record Local(Map<String, String> environment, Path folder) implements Place {
    @Override
    public Optional<Path> data() {
      return Optional.of(folder);
    }
  }
}
