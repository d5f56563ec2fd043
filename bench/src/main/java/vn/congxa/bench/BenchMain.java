package vn.congxa.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;

/** Started by {@code bench/run} with the project's folder and what to measure. */
public final class BenchMain {
  private static final int PAIRS = 10;

  private BenchMain() {}

  public static void main(String[] arguments) {
    LogManager.getLogManager().reset();
    var root = Path.of(arguments[0]).toAbsolutePath();
    System.setProperty("project.root", root.toString());
    var names = List.of(arguments).subList(2, arguments.length);
    var terminal = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      terminal.println(
          switch (arguments[1]) {
            case "machine" -> Machine.line();
            case "cold" -> ColdBench.run(root, PAIRS, names);
            case "record" -> Rehearsals.record(root);
            case "warm" -> WarmBench.run(root, names);
            case "capacity" -> CapacityBench.run(root);
            case "load" -> LoadBench.run(root, names);
            case "published" -> PublishedBench.run(root);
            case "scale" -> ScaleBench.run(root, names);
            case "visits" -> VisitsBench.run(root);
            case "text" -> TextBench.run();
            case "search" -> SearchBench.run(names);
            case "cost" -> CostBench.run(root, names);
            default ->
                throw new BenchFailure(
                    "usage: bench/run cold|warm|capacity|scale|visits|published|load|text|search|cost|record|all");
          });
      System.exit(0); // DynamoDB Local leaves threads behind
    } catch (BenchFailure e) {
      System.err.println("bench: " + e.getMessage());
      System.exit(1);
    }
  }
}
