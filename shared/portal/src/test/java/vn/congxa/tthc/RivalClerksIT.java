package vn.congxa.tthc;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.tthc.Years.NOON;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.aws.Tries;

/** Clerks who change the same year at the same time, with pauses as functions have them. */
class RivalClerksIT {
  private static final int CLERKS = 16;
  private static final int EACH = 3;

  private final Table table = Table.fresh();

  @Test
  void sixteen_clerks_at_one_year_all_have_their_turn() throws Exception {
    var together = new CyclicBarrier(CLERKS);
    try (var db = Clients.dynamoDb(new Environment(table.db().environment()));
        var threads = Executors.newFixedThreadPool(CLERKS)) {
      var clerks =
          IntStream.range(0, CLERKS)
              .<Callable<Boolean>>mapToObj(clerk ->
                  () -> {
                    var store = new TthcChangeStore(db, table.name(), Tries.inRealTime());
                    together.await();
                    for (var i = 0; i < EACH; i++) {
                      store.add("an-binh-dong", adding(clerk + "-" + i)); // throws where refused
                    }
                    return true;
                  })
              .toList();
      for (var done : threads.invokeAll(clerks)) {
        assertThat(done.get()).isTrue();
      }
    }

    var report = new TthcStore(table.db().client(), table.name()).newest("an-binh-dong").report();
    assertThat(report).map(TthcReport::counts).contains(new Counts(CLERKS * EACH, 0));
    assertThat(table.partition("an-binh-dong#audit")).hasSize(CLERKS * EACH);
  }

  private static AddResultsCommand adding(String key) {
    return new AddResultsCommand(2026, 3, null, new Counts(1, 0), "clerk", NOON, key, key);
  }
}
