package vn.congxa.readmedia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.congxa.log.RequestLog;
import vn.congxa.media.FolderObjectStore;
import vn.congxa.media.MediaType;
import vn.congxa.testing.Event;

class ReadMediaFilesIT extends MediaCase {
  private static final String DOCUMENT = "media/an-binh-dong.0123456789abcdef0123456789abcdef.";

  @Test
  void a_small_file_is_answered_whole_and_may_be_kept_for_good() {
    var bytes = new byte[] {-1, -40, 0, 1};
    store(bytes);

    var answer = answer("file");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.bytes()).isEqualTo(bytes);
    assertThat(answer.header("content-type")).isEqualTo("image/jpeg");
    assertThat(answer.header("cache-control")).isEqualTo(FOR_GOOD);
    assertThat(answer.header("etag")).isEqualTo(TAG);
  }

  @Test
  void asking_for_the_head_alone_is_answered_as_asking_for_the_file() {
    store(new byte[] {1, 2, 3});

    var answer = answer("head");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.bytes()).hasSize(3);
    assertThat(answer.header("etag")).isEqualTo(TAG);
  }

  @Test
  void a_smaller_copy_is_answered_under_a_tag_of_its_own() {
    var bytes = new byte[] {'R', 'I', 'F', 'F'};
    var copy = "0123456789abcdef0123456789abcdef.640.webp";
    new FolderObjectStore(folder).put("media/an-binh-dong." + copy, bytes, MediaType.WEBP);

    var answer = answer("copy");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.bytes()).isEqualTo(bytes);
    assertThat(answer.header("content-type")).isEqualTo("image/webp");
    assertThat(answer.header("cache-control")).isEqualTo(FOR_GOOD);
    assertThat(answer.header("etag")).isEqualTo('"' + copy + '"');
  }

  @Test
  void an_office_file_is_kept_as_a_file_and_runs_nothing() {
    new FolderObjectStore(folder).put(DOCUMENT + "docx", new byte[] {1}, MediaType.DOCX);

    var answer = answer("office");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo(MediaType.DOCX.contentType());
    assertThat(answer.header("content-disposition")).isEqualTo("attachment");
    assertThat(answer.header("content-security-policy")).isEqualTo("sandbox");
    assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
  }

  @Test
  void a_pdf_is_shown_where_the_browser_can() {
    new FolderObjectStore(folder).put(DOCUMENT + "pdf", new byte[] {1}, MediaType.PDF);

    var answer = answer("pdf");

    assertThat(answer.header("content-type")).isEqualTo("application/pdf");
    assertThat(answer.header("content-disposition")).isEqualTo("inline");
    assertThat(answer.header("content-security-policy")).isEmpty();
    assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
  }

  @Test
  void a_file_that_is_not_there_is_not_found() {
    var answer = answer("unknown");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("not_found");
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
  }

  @Test
  void a_name_that_is_none_of_ours_is_not_found() {
    assertThat(answer("invalid-name").code()).isEqualTo("not_found");
  }

  @Test
  void the_largest_file_that_is_answered_whole_fits_into_an_answer() {
    store(new byte[MediaAnswers.LARGEST_WHOLE]);

    assertThat(answer("file").raw().toString().length()).isLessThan(6 * 1024 * 1024);
  }

  @Test
  void a_larger_file_is_read_from_an_address_that_nobody_keeps() {
    store(new byte[MediaAnswers.LARGEST_WHOLE + 1]);

    var answer = answer("file");

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("location")).isEqualTo("/_local/media/" + FILE);
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(answer.header("etag")).isEmpty();
  }

  @Test
  void a_file_of_another_site_is_not_found_at_this_ones_host() {
    var document = "media/an-binh-tay.0123456789abcdef0123456789abcdef.pdf";
    new FolderObjectStore(folder).put(document, new byte[] {1}, MediaType.PDF);

    var asked = Event.sample("read-media.other-site.json");

    assertThat(asked.to(handler).status()).isEqualTo(404);
    assertThat(asked.to(handler).code()).isEqualTo("not_found");
    assertThat(asked.header("host", "an-binh-tay.example.vn").to(handler).status()).isEqualTo(200);
  }

  @Test
  void the_log_names_the_site_that_was_asked() {
    var log = new ByteArrayOutputStream();
    handler =
        handler(db.client(), new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8)));

    answer("unknown");
    answer("invalid-name");

    assertThat(log.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("ms")))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("\"site\":\"an-binh-dong\""));
  }
}
