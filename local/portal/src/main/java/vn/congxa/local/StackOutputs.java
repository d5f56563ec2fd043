package vn.congxa.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a stack in the cloud keeps its content, asked through the AWS command line: whoever deploys
 * has it, with keys and region set.
 */
final class StackOutputs {
  private static final Map<String, String> VARIABLES =
      Map.of(
          "ContentTableName", "CONTENT_TABLE",
          "NewsroomTableName", "NEWSROOM_TABLE",
          "TthcTableName", "TTHC_TABLE",
          "MediaBucketName", "MEDIA_BUCKET",
          "SearchBucketName", "SEARCH_BUCKET");

  private StackOutputs() {}

  static Map<String, String> of(String stack) {
    var said =
        said(
            "aws",
            "cloudformation",
            "describe-stacks",
            "--stack-name",
            stack,
            "--query",
            "Stacks[0].Outputs[].[OutputKey,OutputValue]",
            "--output",
            "text");
    return read(stack, said);
  }

  static Map<String, String> read(String stack, String outputs) {
    var environment = new HashMap<String, String>();
    for (var line : outputs.split("\n", -1)) {
      var words = line.strip().split("\\s+", 2);
      var variable = VARIABLES.get(words[0]);
      if (variable != null && words.length == 2) {
        environment.put(variable, words[1]);
      }
    }
    if (environment.size() < VARIABLES.size()) {
      throw new StartFailure("the stack " + stack + " does not say where its tables are");
    }
    return environment;
  }

  private static String said(String... command) {
    try {
      var process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new StartFailure("the AWS command line refused; its reason stands above");
      }
      return text;
    } catch (IOException e) {
      throw new StartFailure(
          "--stack needs the AWS command line (aws); or name the tables: --content-table NAME"
              + " --newsroom-table NAME --tthc-table NAME --media-bucket NAME --region REGION",
          e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new StartFailure("interrupted while the AWS command line was asked");
    }
  }
}
