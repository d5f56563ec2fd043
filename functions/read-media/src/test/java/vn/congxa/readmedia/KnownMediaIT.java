package vn.congxa.readmedia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.congxa.log.RequestLog;
import vn.congxa.site.FormerSite;
import vn.congxa.site.SiteStore;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

/** Readers who have a file already, by its tag. */
class KnownMediaIT extends MediaCase {
  @Test
  void a_reader_who_has_the_file_is_told_so_without_reading_it() {
    var answer = answer("not-modified");

    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.bytes()).isEmpty();
    assertThat(answer.header("etag")).isEqualTo(TAG);
    assertThat(answer.header("cache-control")).isEqualTo(FOR_GOOD);
  }

  @Test
  void a_reader_whose_tag_only_contains_the_files_is_sent_the_file() {
    store(new byte[] {(byte) 0xff, (byte) 0xd8});

    assertThat(knowing("\"x" + TAG.substring(1)).status()).isEqualTo(200);
    assertThat(knowing("x" + TAG).status()).isEqualTo(200);
    assertThat(knowing("\"another\"").status()).isEqualTo(200);
    assertThat(knowing("\"another\", W/" + TAG).status()).isEqualTo(304);
    assertThat(knowing("*").status()).isEqualTo(304);
  }

  @Test
  void a_reader_who_has_anything_of_a_file_that_is_not_there_finds_none() {
    var answer = Event.sample("read-media.unknown.json").header("if-none-match", "*").to(handler);

    assertThat(answer.status()).isEqualTo(404);
  }

  @Test
  void who_has_a_file_of_another_site_is_not_told_that_it_is_here() {
    var asked =
        Event.sample("read-media.not-modified.json").header("host", "an-binh-tay.example.vn");

    assertThat(asked.to(handler).status()).isEqualTo(404);
  }

  @Test
  void a_file_of_a_site_that_was_merged_is_where_the_other_one_has_it() {
    var sites = new SiteStore(db.client(), db.table("ContentTable"));
    var dong = sites.find("an-binh-dong").orElseThrow();
    sites.part(FormerSite.of(dong, "an-binh-tay", Instant.EPOCH, 0));
    var asked = Event.sample("read-media.file.json").header("host", "an-binh-tay.example.vn");

    var answer = asked.to(handler(db.client(), RequestLog.unheard()));

    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("location"))
        .isEqualTo("/media/" + FILE.replace("an-binh-dong", "an-binh-tay"));
  }

  private TestAnswer knowing(String tags) {
    return Event.sample("read-media.file.json").header("if-none-match", tags).to(handler);
  }
}
