package vn.congxa.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congxa.image.ImageFailure;
import vn.congxa.image.RuntimeApi;
import vn.congxa.image.RuntimeApi.Exchange;

/** Starts functions as Lambda does: a fresh JVM, the real runtime client, one artifact. */
final class LambdaProcess {
  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.";

  /**
   * What was seen of one process, times by {@link System#nanoTime}.
   *
   * @param cpu nanoseconds of processor time until the last answer
   */
  record Run(long started, List<Exchange> exchanges, long cpu) {
    /** From the process's start to the first answer. */
    long coldNanos() {
      return exchanges.getFirst().answered() - started;
    }

    /** From the process's start until it asked for its first event. */
    long initNanos() {
      return exchanges.getFirst().handed() - started;
    }

    /** From the first event to its answer. */
    long firstNanos() {
      return exchanges.getFirst().nanos();
    }

    /** The usual time from event to answer, after so many. */
    long settledNanos(int skipped) {
      var later = exchanges.stream().skip(skipped).mapToLong(Exchange::nanos).sorted().toArray();
      return later[later.length / 2];
    }
  }

  private final Path scratch;
  private final String classPath;
  private final int megabytes;
  private final Map<String, String> environment;
  private final List<String> extraFlags;

  /**
   * @param environment what the template and Lambda give the function; {@code /var/task} in it
   *     becomes the unpacked artifact
   */
  LambdaProcess(
      Path scratch, int megabytes, Map<String, String> environment, List<String> extraFlags) {
    this.scratch = scratch;
    this.classPath = runtimeClientClassPath();
    this.megabytes = megabytes;
    this.environment = Map.copyOf(environment);
    this.extraFlags = List.copyOf(extraFlags);
  }

  /** Runs until all events are answered, then ends the process. */
  Run run(TaskFolder task, List<byte[]> events, Runnable onRestore) {
    var folder = newFolder();
    try (var api = RuntimeApi.start(events, onRestore)) {
      var builder = new ProcessBuilder(command(task, folder));
      builder.directory(task.path().toFile());
      builder.environment().clear();
      builder.environment().putAll(variables(task, api));
      var output = folder.resolve("output").toFile();
      builder.redirectErrorStream(true).redirectOutput(output);
      var started = System.nanoTime();
      var process = builder.start();
      try {
        var exchanges = api.await();
        return new Run(started, exchanges, cpu(process));
      } catch (ImageFailure e) {
        throw new BenchFailure(
            task.handler() + ": " + e.getMessage() + "\n" + Files.readString(output.toPath()), e);
      } finally {
        process.destroyForcibly();
        process.waitFor();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new BenchFailure("interrupted", e);
    }
  }

  private static long cpu(Process process) throws IOException {
    try (var threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
      var sum = 0L;
      for (var thread : threads.toList()) {
        var spent = Files.readString(thread.resolve("schedstat"));
        sum += Long.parseLong(spent.substring(0, spent.indexOf(' ')));
      }
      return sum;
    }
  }

  private List<String> command(TaskFolder task, Path folder) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + megabytes * 85 / 100 + "m");
    if (Files.exists(task.options())) {
      command.addAll(extraFlags);
      command.add("@" + task.options());
      return command;
    }
    command.add("-Xshare:auto");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    // Its own copy, for otherwise every process unpacks it to the same place.
    command.add("-D" + CLIENT + "runtimeapi.NativeClient.JNI=" + runtimeClientLibrary(folder));
    command.add("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
    command.addAll(extraFlags);
    command.add("-cp");
    command.add(classPath);
    command.add(CLIENT + "AWSLambda");
    command.add(task.handler());
    return command;
  }

  private Map<String, String> variables(TaskFolder task, RuntimeApi api) {
    var variables = new HashMap<String, String>();
    environment.forEach(
        (name, value) -> variables.put(name, value.replace("/var/task", task.path().toString())));
    variables.put("LANG", "en_US.UTF-8");
    variables.put("TZ", ":UTC");
    variables.put("LAMBDA_TASK_ROOT", task.path().toString());
    variables.put("LD_LIBRARY_PATH", task.path() + ":" + task.path().resolve("lib"));
    variables.put("AWS_LAMBDA_RUNTIME_API", api.address());
    variables.put("_HANDLER", task.handler());
    variables.put("AWS_LAMBDA_FUNCTION_NAME", "bench");
    variables.put("AWS_LAMBDA_FUNCTION_VERSION", "1");
    variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(megabytes));
    variables.put("AWS_LAMBDA_LOG_GROUP_NAME", "bench");
    variables.put("AWS_LAMBDA_LOG_STREAM_NAME", "bench");
    variables.putIfAbsent("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    return variables;
  }

  private Path newFolder() {
    try {
      return Files.createTempDirectory(scratch, "process");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path runtimeClientLibrary(Path folder) throws IOException {
    var arm = Machine.architecture().equals("arm64");
    var name = "libaws-lambda-jni.linux-%s.so".formatted(arm ? "aarch_64" : "x86_64");
    var library = folder.resolve(name);
    try (var in = LambdaProcess.class.getResourceAsStream("/jni/" + name)) {
      if (in == null) {
        throw new BenchFailure("the runtime client has no " + name);
      }
      Files.copy(in, library);
    }
    return library;
  }

  /** The jars that Lambda itself puts on the class path, from those on our own. */
  private static String runtimeClientClassPath() {
    var wanted =
        List.of(
            "aws-lambda-java-runtime-interface-client",
            "aws-lambda-java-core",
            "aws-lambda-java-serialization",
            "utils-lite");
    var found =
        List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
            .filter(
                jar -> wanted.stream().anyMatch(Path.of(jar).getFileName().toString()::startsWith))
            .toList();
    if (found.size() != wanted.size()) {
      throw new BenchFailure("the runtime client's jars are not all there: " + found);
    }
    return String.join(File.pathSeparator, found);
  }
}
