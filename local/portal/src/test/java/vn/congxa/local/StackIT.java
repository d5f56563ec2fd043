package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.stack.DynamoDbLocal;

/** {@code --stack}, with DynamoDB Local for the cloud and a script for the AWS command line. */
class StackIT {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final String SAMPLE = ROOT.resolve("local/samples/an-binh-dong").toString();

  @TempDir static Path folder;
  private static DynamoDbLocal cloud;

  private record Outcome(int exit, String output) {}

  @BeforeAll
  static void start() {
    cloud = DynamoDbLocal.inMemory();
  }

  @AfterAll
  static void stop() {
    cloud.close();
  }

  @Test
  void a_folder_goes_into_the_tables_that_the_stack_names_and_comes_back_from_there()
      throws Exception {
    aws(
        """
        [ "$*" = "cloudformation describe-stacks --stack-name cong-xa\
         --query Stacks[0].Outputs[].[OutputKey,OutputValue] --output text" ] || exit 9
        printf 'ContentTableName\tContentTable\nNewsroomTableName\tNewsroomTable\n'
        printf 'TthcTableName\tTthcTable\nMediaBucketName\tnone\nSearchBucketName\tnone\n'
        """);

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
  void what_the_command_line_refuses_is_told_beside_its_own_words() throws Exception {
    aws("echo 'no such stack' >&2; exit 254");

    var outcome = run("import", "--content", SAMPLE, "--stack", "none");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output())
        .contains("no such stack", "run: the AWS command line refused; its reason stands above");
  }

  @Test
  void a_stack_without_a_name_is_misuse() throws Exception {
    var outcome = run("import", "--content", SAMPLE, "--stack");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.output()).contains("run: --stack needs a value");
  }

  private static void aws(String script) throws Exception {
    var program = Files.createDirectories(folder.resolve("bin")).resolve("aws");
    Files.writeString(program, "#!/usr/bin/env bash\n" + script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
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
    environment.compute("PATH", (_, path) -> folder.resolve("bin") + ":" + path);
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }
}
