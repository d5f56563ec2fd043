package vn.congxa.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A function's process that answers what was recorded, under the runtime client, and then ends. */
record Rehearsal(Path task, Recording recording) {
  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  /** An archive is written while the process ends. */
  private static final long PATIENCE_SECONDS = 120;

  /** What is started: the runtime client, with the handler. */
  List<String> words() {
    return List.of(CLIENT, recording.handler());
  }

  void run(List<String> options, Path archive) {
    try (var tables = RecordedTables.start(recording);
        var api = RuntimeApi.start(recording.events(), () -> {})) {
      var output = Files.createTempFile("rehearsal", ".log");
      var process = start(options, tables, api, output);
      try {
        check(api, output);
        process.destroy(); // asked to end, which writes the archive
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || !Files.exists(archive)) {
          throw new ImageFailure("no archive:\n" + Files.readString(output));
        }
      } finally {
        process.destroyForcibly();
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new ImageFailure("interrupted", e);
    }
  }

  private Process start(List<String> options, RecordedTables tables, RuntimeApi api, Path output)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(options);
    command.addAll(words());
    var builder = new ProcessBuilder(command).directory(task.toFile());
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    var variables = builder.environment();
    variables.clear();
    variables.putAll(recording.variables());
    variables.remove("JAVA_TOOL_OPTIONS");
    variables.put("LANG", "en_US.UTF-8");
    variables.put("TZ", ":UTC");
    variables.put("LAMBDA_TASK_ROOT", task.toString());
    variables.put("AWS_LAMBDA_RUNTIME_API", api.address());
    variables.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    variables.put("AWS_LAMBDA_FUNCTION_NAME", "rehearsal");
    variables.put("AWS_LAMBDA_FUNCTION_VERSION", "1");
    variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769");
    variables.put("AWS_LAMBDA_LOG_GROUP_NAME", "rehearsal");
    variables.put("AWS_LAMBDA_LOG_STREAM_NAME", "rehearsal");
    variables.put("AWS_ENDPOINT_URL_DYNAMODB", tables.address().toString());
    variables.put("AWS_ENDPOINT_URL_S3", tables.address().toString());
    return builder.start();
  }

  private static void check(RuntimeApi api, Path output) throws IOException {
    try {
      for (var exchange : api.await()) {
        if (!exchange.answer().contains("\"statusCode\":20")) {
          throw new ImageFailure("not what was recorded: " + exchange.answer());
        }
      }
    } catch (ImageFailure e) {
      throw new ImageFailure(e.getMessage() + "\n" + Files.readString(output), e);
    }
  }
}
