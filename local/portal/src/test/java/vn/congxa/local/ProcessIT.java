package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.local.gateway.RawClient;

/** The portal as a process of its own, as {@code ./run} starts it. */
class ProcessIT {
  private static final byte[] NOTHING = {};

  @TempDir Path data;

  private final List<PortalProcess> started = new ArrayList<>();

  @AfterEach
  void stopAll() {
    started.forEach(PortalProcess::close);
  }

  @Test
  void whatever_was_acknowledged_before_a_kill_amid_writes_is_there_after_the_next_start()
      throws Exception {
    var first = start("--port", "0", "--data", data.toString());
    URI address = first.address();
    var enough = new CountDownLatch(40);
    var killer =
        Thread.ofVirtual()
            .start(() -> {
              try {
                enough.await();
                first.kill();
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              }
            });

    int acknowledged = writeUntilKilled(address, enough);
    killer.join();
    first.process().waitFor();

    assertThat(acknowledged).isGreaterThanOrEqualTo(40);
    URI again = start("--port", "0", "--data", data.toString()).address();
    for (int i = 0; i < acknowledged; i++) {
      assertThat(call(again, "GET", i)).isEqualTo(200);
    }
    assertThat(call(again, "GET", acknowledged + 1)).isEqualTo(404);
  }

  private static int writeUntilKilled(URI address, CountDownLatch enough) {
    for (int i = 0; ; i++) {
      try {
        assertThat(call(address, "PUT", i)).isEqualTo(204);
        enough.countDown();
      } catch (UncheckedIOException _) {
        return i;
      }
    }
  }

  @Test
  void an_interrupt_stops_it_with_a_word() throws Exception {
    var process = start("--port", "0", "--memory");
    process.address();

    process.process().toHandle().destroy(); // SIGTERM, which runs the same hooks as Ctrl-C

    assertThat(process.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.rest()).contains("The portal has stopped.");
  }

  @Test
  void a_busy_port_is_told_in_one_line() throws Exception {
    try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var process = start("--memory", "--port", Integer.toString(busy.getLocalPort()));

      assertThat(process.errors())
          .singleElement()
          .asString()
          .startsWith("run: port " + busy.getLocalPort() + " cannot be opened");
      assertThat(process.process().waitFor()).isEqualTo(1);
    }
  }

  @Test
  void a_faulty_command_line_is_told_with_the_usage() throws Exception {
    for (String word : List.of("--colour", "fly")) {
      var process = start(word);

      var errors = process.errors();
      assertThat(String.join("\n", errors)).endsWith(Options.usage());
      assertThat(errors).first().asString().startsWith("run: unknown ").contains(word);
      assertThat(process.process().waitFor()).isEqualTo(2);
    }
  }

  private PortalProcess start(String... words) throws IOException {
    var process = PortalProcess.start(Fixture.ROOT, words);
    started.add(process);
    return process;
  }

  private static int call(URI portal, String method, int note) {
    return RawClient.send(portal, method, "/notes/" + note, List.of(), NOTHING).status();
  }
}
