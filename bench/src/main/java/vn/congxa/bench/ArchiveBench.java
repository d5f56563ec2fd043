package vn.congxa.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.congxa.bench.LambdaProcess.Run;
import vn.congxa.image.MakeArchive;

/**
 * Starts from archives, made as image/Dockerfile makes them: a function's beside one of hello's.
 */
final class ArchiveBench {
  private static final int PAIRS = 10;

  private final Path root;
  private final TaskFolder hello;
  private final Table table =
      new Table(
          "function, from its archive",
          "first answer, ms",
          "min–max",
          "hello from its own, ms",
          "× hello",
          "archive, MB");

  ArchiveBench(Path root, Path scratch, byte[] event) {
    this.root = root;
    this.hello = TaskFolder.ofClass(HelloHandler.class, scratch.resolve("hello-archived"));
    var recording = scratch.resolve("hello.txt");
    Rehearsals.silent(hello.handler(), event).write(recording);
    make(hello, recording);
  }

  private void make(TaskFolder task, Path recording) {
    MakeArchive.make(task.path(), root.resolve("image/target/client"), recording);
  }

  void measure(Function function, TaskFolder task, LambdaProcess process) {
    make(task, Rehearsals.of(root, function));
    var runs = new ArrayList<Run>();
    var hellos = new ArrayList<Run>();
    for (var i = -1; i < PAIRS; i++) {
      var event = List.of(Case.usual(function).bytes());
      var run = ColdBench.checked(process.run(task, event, () -> {}));
      var plain = process.run(hello, event, () -> {});
      if (i >= 0) {
        runs.add(run);
        hellos.add(plain);
      }
    }
    var first = ColdBench.series(runs, Run::coldNanos);
    var other = ColdBench.series(hellos, Run::coldNanos);
    table.row(
        function.name(),
        Table.number(first.median(), 0),
        Table.number(first.min(), 0) + "–" + Table.number(first.max(), 0),
        Table.number(other.median(), 0),
        Table.number(first.median() / other.median(), 2),
        Table.number(task.archiveBytes() / 1e6, 0));
  }

  @Override
  public String toString() {
    return table.toString();
  }
}
