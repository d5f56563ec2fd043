package vn.congxa.readmedia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congxa.log.RequestLog;
import vn.congxa.media.FolderObjectStore;
import vn.congxa.media.MediaType;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;

/** Whose files a host hands out, by the directory of sites. */
class ReadMediaHandlerIT extends MediaCase {
  private static final String DOCUMENT = "an-binh-tay.0123456789abcdef0123456789abcdef.pdf";

  private final CapacityMeter meter = new CapacityMeter();

  @BeforeEach
  @Override
  void open() {
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
    return handler(TestClients.watched(db, meter), RequestLog.unheard());
  }

  private void save(String id) {
    save(id, id + ".example.vn");
  }
}
