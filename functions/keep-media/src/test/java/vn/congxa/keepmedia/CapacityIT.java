package vn.congxa.keepmedia;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.keepmedia.Postroom.MEDIA;
import static vn.congxa.keepmedia.Postroom.editor;
import static vn.congxa.keepmedia.Postroom.writer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.testing.CapacityMeter;

/**
 * What each question and each change asks of DynamoDB, beside the directory of sites:
 * docs/tables.md tells these figures.
 */
class CapacityIT {
  @TempDir Path folder;
  private final CapacityMeter meter = new CapacityMeter();
  private Postroom post;

  @BeforeEach
  void the_site_is_known() {
    post = new Postroom(folder, meter);
    post.send(writer("GET", MEDIA));
    meter.reset();
  }

  @Test
  void an_upload_is_begun_with_one_write_and_finished_with_few() {
    var bytes = pdf("mot");
    var upload = post.put("mot.pdf", "application/pdf", bytes);
    assertUnits(1, 1);

    assertThat(post.finish(upload).status()).isEqualTo(200);
    assertUnits(2.5, 7);
  }

  @Test
  void a_list_is_one_query_and_one_request_for_names() {
    for (var i = 0; i < 51; i++) {
      post.kept("so-" + i + ".pdf", "application/pdf", pdf("so " + i));
    }
    meter.reset();

    var list = post.send(writer("GET", MEDIA)).json();

    assertThat(list.path("items")).hasSize(50);
    assertUnits(3, 0);
    post.clock.advance(Duration.ofDays(31));
    assertThat(post.send(writer("GET", MEDIA).query("unused", "true")).json().path("items"))
        .hasSize(50);
    assertUnits(54, 0);
  }

  @Test
  void a_file_is_opened_described_and_taken_out_by_few_requests() {
    var path = MEDIA + "/" + post.kept("mot.pdf", "application/pdf", pdf("mot"));
    meter.reset();
    post.send(writer("GET", path));
    assertUnits(1.5, 0);

    var words = writer("PUT", path).header("if-match", "\"1\"").body("{\"name\": \"hai.pdf\"}");
    assertThat(post.send(words).status()).isEqualTo(200);
    assertUnits(2.5, 2);

    assertThat(post.send(editor("DELETE", path)).status()).isEqualTo(204);
    assertUnits(3, 6);
  }

  private void assertUnits(double reads, double writes) {
    assertThat(meter.reads()).as("reads").isLessThanOrEqualTo(reads);
    assertThat(meter.writes()).as("writes").isLessThanOrEqualTo(writes);
    meter.reset();
  }

  private static byte[] pdf(String words) {
    return ("%PDF-1.7\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
  }
}
