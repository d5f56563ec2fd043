package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.CloudEmulator;

/** {@code --stack}, with DynamoDB Local for the stack's tables and an emulator for the stack. */
class StackIT {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final String SAMPLE = ROOT.resolve("local/samples/an-binh-dong").toString();

  @TempDir static Path folder;
  private static DynamoDbLocal cloud;

  private record Outcome(int exit, String output) {}

  private static CloudEmulator emulator;

  @BeforeAll
  static void start() {
    cloud = DynamoDbLocal.inMemory();
    emulator = CloudEmulator.shared();
    deploy();
  }

  @AfterAll
  static void stop() {
    cloud.close();
  }

  @Test
  void a_folder_goes_into_the_tables_that_the_stack_names_and_comes_back_from_there()
      throws Exception {
    var in = run("import", "--content", SAMPLE, "--stack", "cong-xa");
    var out =
        run(
            "export",
            "--stack",
            "cong-xa",
            "--site",
            "an-binh-dong",
            "--content",
            folder.resolve("out").toString());

    assertThat(in.exit()).as(in.output()).isZero();
    assertThat(out.exit()).as(out.output()).isZero();
    assertThat(folder.resolve("out/site.yaml")).content().contains("An Bình Đông");
  }

  @Test
  void a_stack_that_is_not_there_is_told_in_one_line() throws Exception {
    var outcome = run("import", "--content", SAMPLE, "--stack", "none");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output()).startsWith("run: the stack none cannot be asked: ");
    assertThat(outcome.output().lines()).hasSize(1);
  }

  @Test
  void a_stack_without_a_name_is_misuse() throws Exception {
    var outcome = run("import", "--content", SAMPLE, "--stack");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.output()).contains("run: --stack needs a value");
  }

  private static void deploy() {
    var outputs =
        Stream.of(
                "ContentTable",
                "NewsroomTable",
                "TthcTable",
                "VisitsTable",
                "MediaBucket",
                "SearchBucket")
            .map(it -> "\"%1$sName\":{\"Value\":\"%1$s\"}".formatted(it))
            .collect(Collectors.joining(","));
    var resources = "\"Resources\":{\"Topic\":{\"Type\":\"AWS::SNS::Topic\"}}";
    try (var stacks =
        CloudFormationClient.builder()
            .endpointOverride(emulator.address())
            .region(Region.AP_SOUTHEAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
            .build()) {
      stacks.createStack(r ->
          r.stackName("cong-xa").templateBody("{" + resources + ",\"Outputs\":{" + outputs + "}}"));
    }
  }

  private static Outcome run(String... words) throws Exception {
    var command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                LocalMain.class.getName(),
                ROOT.toString()));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.putAll(cloud.environment());
    environment.put("MEDIA_FOLDER", folder.resolve("media").toString());
    environment.put("AWS_ENDPOINT_URL_CLOUDFORMATION", emulator.address().toString());
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }
}
