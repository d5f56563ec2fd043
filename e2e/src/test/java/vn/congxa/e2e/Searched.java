package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A search that is made again and again.
 *
 * @param typed as an address has it
 */
record Searched(TestPortal portal, String typed) {
  boolean finds(String slug) {
    return portal.get("/api/search?q=" + typed).body().contains("\"/bai-viet/" + slug + "\"");
  }

  /** The index follows by the stream, and is looked at again after two seconds. */
  void await(String slug) {
    var end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (!finds(slug)) {
      assertThat(System.nanoTime()).as("not found: " + slug).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }
}
