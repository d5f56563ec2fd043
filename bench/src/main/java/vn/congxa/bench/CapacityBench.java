package vn.congxa.bench;

import java.nio.file.Path;
import vn.congxa.testing.CapacityMeter;

/** What each route asks of DynamoDB, in its own words: ReturnConsumedCapacity. */
final class CapacityBench {
  private CapacityBench() {}

  static String run(Path root) {
    var table =
        new Table("route", "requests", "read units", "write units", "which", "with a cold memory");
    try (var scratch = new Scratch();
        var world = World.create(root, scratch.path())) {
      for (var function : Function.all(root)) {
        for (var asked : Case.of(function)) {
          measure(function, asked, world, table);
        }
      }
    }
    return table.toString();
  }

  private static void measure(Function function, Case asked, World world, Table table) {
    var handler = world.handler(function);
    var cold = new CapacityMeter();
    Listening.to(cold);
    Answers.check(asked.event().get().to(handler));
    var warm = new CapacityMeter();
    Listening.to(warm);
    Answers.check(asked.event().get().to(handler));
    Listening.stop();
    table.row(
        asked.what(),
        warm.requests(),
        Table.number(warm.reads(), 1),
        Table.number(warm.writes(), 1),
        String.join(", ", warm.operations()),
        "%s, %s, %s"
            .formatted(
                cold.requests(), Table.number(cold.reads(), 1), Table.number(cold.writes(), 1)));
  }
}
