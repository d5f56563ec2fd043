package vn.congxa.tthc;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.tthc.Additions.adding;
import static vn.congxa.tthc.Years.NOON;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.testing.FaultyHttp;

/** Many clerks over a network that loses answers. */
class BadNetworkIT {
  private static final int THREADS = 32;
  private static final int EACH = 6;

  private final Table table = Table.fresh();

  @RegisterExtension
  private final FaultyHttp network = new FaultyHttp(UrlConnectionHttpClient.create(), 20);

  private final TthcChangeStore store =
      new TthcChangeStore(table.over(network), table.name(), Table.tries());

  @Test
  void additions_of_many_clerks_over_a_bad_network_count_exactly_once() throws Exception {
    atOnce(
        THREADS,
        thread -> {
          for (var i = 0; i < EACH; i++) {
            addUntilAnswered(thread + "-" + i);
          }
          return thread;
        });

    var report = new TthcStore(table.db().client(), table.name()).newest("an-binh-dong").report();
    assertThat(report)
        .map(TthcReport::counts)
        .contains(new Counts(2L * THREADS * EACH, (long) THREADS * EACH));
    var audit = table.partition("an-binh-dong#audit");
    assertThat(audit)
        .extracting(entry -> number(map(entry, "after"), "version"))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, THREADS * EACH).boxed().toList());
    assertThat(audit)
        .extracting(entry -> number(map(entry, "after"), "onTime"))
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, THREADS * EACH).map(n -> 2 * n).boxed().toList());
    assertThat(table.partition("an-binh-dong#idempotency")).hasSize(THREADS * EACH);
    assertThat(network.lost()).isPositive();
    assertThat(network.throttled()).isPositive();
    assertThat(network.conflicts()).isPositive();
  }

  @Test
  void a_replacement_whose_answer_got_lost_is_neither_doubled_nor_refused_as_stale()
      throws Exception {
    var acknowledged = ConcurrentHashMap.<Long>newKeySet();

    atOnce(
        4,
        thread -> {
          for (var i = 1; i <= 60; i++) {
            var count = thread * 1_000L + i;
            if (replaced(count)) {
              acknowledged.add(count);
            }
          }
          return thread;
        });

    var audit = table.partition("an-binh-dong#audit");
    assertThat(audit)
        .extracting(entry -> number(map(entry, "after"), "onTime"))
        .containsExactlyInAnyOrderElementsOf(acknowledged);
    assertThat(audit)
        .extracting(entry -> number(map(entry, "after"), "version"))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, audit.size()).boxed().toList());
    assertThat(network.lost()).isPositive();
  }

  private void addUntilAnswered(String key) {
    while (true) {
      try {
        store.add("an-binh-dong", adding(key));
        return;
      } catch (Refused refused) {
        // Whatever was done: a client sends the same again under the same key.
        assertThat(refused.code()).isEqualTo(Code.BUSY);
      }
    }
  }

  private boolean replaced(long count) {
    while (true) {
      try {
        store.replace(
            "an-binh-dong",
            new ReplaceReportCommand(
                2026, 3, new Counts(count, 0), List.of(), true, guardOfNow(), "clerk", NOON));
        return true;
      } catch (Refused refused) {
        assertThat(refused.code()).isEqualTo(Code.PRECONDITION_FAILED);
        return false;
      }
    }
  }

  private LongPredicate guardOfNow() {
    var now =
        new TthcStore(table.db().client(), table.name())
            .yearNow("an-binh-dong", 2026)
            .month(3)
            .map(TthcReport::version)
            .orElse(0L);
    return version -> version == now;
  }

  private static void atOnce(int threads, Work work) throws Exception {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var tasks =
          IntStream.range(0, threads)
              .<Callable<Integer>>mapToObj(thread -> () -> work.by(thread))
              .toList();
      for (var done : pool.invokeAll(tasks)) {
        done.get();
      }
    }
  }

  /** What a thread does. */
  @FunctionalInterface
  private interface Work {
    int by(int thread) throws Exception;
  }
}
