package vn.congxa.readmedia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.http.Http;
import vn.congxa.http.Problems;
import vn.congxa.log.RequestLog;
import vn.congxa.media.FolderObjectStore;
import vn.congxa.media.MediaType;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.site.api.Sites;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Event;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;

/** Whose files a host hands out, by the directory of sites. */
class ReadMediaHandlerIT {
  private static final String DOCUMENT = "an-binh-tay.0123456789abcdef0123456789abcdef.pdf";

  @TempDir private Path folder;

  private final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final SiteStore stored = new SiteStore(db.client(), db.table("ContentTable"));
  private final CapacityMeter meter = new CapacityMeter();

  @BeforeEach
  void a_document_of_one_site() {
    save("an-binh-tay");
    new FolderObjectStore(folder).put("media/" + DOCUMENT, new byte[] {1}, MediaType.PDF);
  }

  @Test
  void the_only_site_hands_its_files_out_at_any_host() {
    assertThat(at("an-binh-tay.example.vn").status()).isEqualTo(200);
    assertThat(at("a1b2c3.cloudfront.example").status()).isEqualTo(200);
  }

  @Test
  void of_several_sites_each_hands_out_its_own_files_alone() {
    save("an-binh-dong");

    assertThat(at("an-binh-tay.example.vn").status()).isEqualTo(200);
    assertThat(at("an-binh-dong.example.vn").status()).isEqualTo(404);
    assertThat(at("an-binh-dong.example.vn").code()).isEqualTo("not_found");
    assertThat(at("a1b2c3.cloudfront.example").code()).isEqualTo("unknown_site");
  }

  @Test
  void a_stacks_only_site_does_not_hand_out_what_another_left_behind() {
    var file = "media/an-binh-dong.0123456789abcdef0123456789abcdef.pdf";
    new FolderObjectStore(folder).put(file, new byte[] {1}, MediaType.PDF);

    assertThat(Event.sample("read-media.pdf.json").to(handler()).status()).isEqualTo(404);
  }

  @Test
  void the_directory_is_one_request_and_half_a_unit_and_the_next_file_none() {
    var handler = handler();
    asked("an-binh-tay.example.vn").to(handler);
    asked("an-binh-tay.example.vn").to(handler);

    assertThat(meter.requests()).isEqualTo(1);
    assertThat(meter.reads()).isEqualTo(0.5);
  }

  private TestAnswer at(String host) {
    return asked(host).to(handler());
  }

  private static Event asked(String host) {
    return Event.sample("read-media.other-site.json").header("host", host);
  }

  private ReadMediaHandler handler() {
    var sites = new SiteStore(TestClients.watched(db, meter), db.table("ContentTable"));
    return new ReadMediaHandler(
        new FolderObjectStore(folder),
        new Sites(sites, new MovableClock(Instant.parse("2026-06-01T02:28:09Z"))),
        new Http("", RequestLog.unheard(), Problems.JSON));
  }

  private void save(String id) {
    stored.save(
        new Site(
            id,
            "Xã " + id,
            List.of(id + ".example.vn"),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            "Trần Văn Mẫu",
            "Ấp Một",
            "0200 000 0000",
            "xa@example.vn",
            List.of(),
            0),
        new byte[] {1});
  }
}
