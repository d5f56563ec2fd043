package vn.congxa.editarticles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.editarticles.Office.ARTICLE;
import static vn.congxa.editarticles.Office.GOOD;
import static vn.congxa.editarticles.Office.over;
import static vn.congxa.editarticles.Office.writer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import vn.congxa.testing.FaultyHttp;
import vn.congxa.testing.TestAnswer;

/** Four writers on one article, over a network that loses answers. */
class RivalWritersIT {
  private static final String PATH = "/api/staff/articles/" + ARTICLE;
  private static final int WRITERS = 4;
  private static final int EACH = Integer.getInteger("saves", 100);

  @RegisterExtension
  private final FaultyHttp network = new FaultyHttp(UrlConnectionHttpClient.create(), 20);

  private final Office office = Office.over(network);
  private final Map<Long, String> saved = new ConcurrentHashMap<>();
  private final Map<String, String> kept = new ConcurrentHashMap<>();

  @Test
  void every_save_that_was_answered_is_a_version_and_every_text_refused_is_kept() throws Exception {
    untilAnswered(0, "đầu tiên");
    try (var pool = Executors.newFixedThreadPool(WRITERS)) {
      var all =
          IntStream.range(0, WRITERS).<Callable<Integer>>mapToObj(one -> () -> write(one)).toList();
      for (var done : pool.invokeAll(all)) {
        done.get();
      }
    }

    var versions = new ArrayList<Long>();
    for (var version : saved.keySet()) {
      versions.add(version);
      assertThat(read("/versions/" + version).path("text").path("body").asText())
          .contains(String.valueOf(saved.get(version)));
    }
    assertThat(versions)
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(1, versions.size()).boxed().toList());
    assertThat(read("").path("version").asLong()).isEqualTo(versions.size());
    for (var aside : kept.entrySet()) {
      assertThat(read("/asides/" + aside.getKey()).path("text").path("body").asText())
          .contains(aside.getValue());
    }
    assertThat(saved.size() + kept.size()).isEqualTo(WRITERS * EACH + 1);
    assertThat(kept).isNotEmpty();
    assertThat(network.lost()).isPositive();
    assertThat(network.throttled()).isPositive();
    assertThat(network.conflicts()).isPositive();
  }

  // A writer knows the version of the last answer, or of who was faster.
  private int write(int one) {
    var base = 1L;
    for (var i = 0; i < EACH; i++) {
      base = untilAnswered(base, "câu " + one + "-" + i + ".");
    }
    return one;
  }

  /** Sends the same until it is answered, and answers the newest version that there is. */
  private long untilAnswered(long base, String words) {
    var event = over(writer("PUT", PATH), base).body(GOOD.replace("bảy giờ sáng", words));
    while (true) {
      var answer = office.send(event);
      switch (answer.status()) {
        case 200, 201 -> {
          var version = answer.json().path("version").asLong();
          assertThat(saved.put(version, words)).as("version %s", version).isNull();
          return version;
        }
        case 412 -> {
          assertThat(kept.put(answer.json().path("kept").asText(), words)).isNull();
          return answer.json().path("theirs").path("version").asLong();
        }
        default -> assertThat(answer.status()).as(answer.text()).isEqualTo(503);
      }
    }
  }

  private JsonNode read(String what) {
    TestAnswer answer;
    do {
      answer = office.send(writer("GET", PATH + what));
    } while (answer.status() == 503);
    return answer.json();
  }
}
