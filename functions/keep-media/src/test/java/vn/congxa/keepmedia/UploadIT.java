package vn.congxa.keepmedia;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.keepmedia.Postroom.MEDIA;
import static vn.congxa.keepmedia.Postroom.SITE;
import static vn.congxa.keepmedia.Postroom.announcing;
import static vn.congxa.keepmedia.Postroom.by;
import static vn.congxa.keepmedia.Postroom.writer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.testing.TestAnswer;

/** From what somebody announces to what the library has. */
class UploadIT {
  @TempDir Path folder;
  private Postroom post;

  @BeforeEach
  void open() {
    post = new Postroom(folder);
  }

  @Test
  void a_picture_is_announced_put_and_kept_with_its_copies() {
    var bytes = Pictures.jpeg(0xAA3300);
    var begun =
        post.send(announcing(writer("POST", MEDIA), "C:\\\\Lúa chín.jpg", "image/jpeg", bytes));
    assertThat(begun.status()).isEqualTo(201);
    assertThat(begun.json().path("put").path("url").asText())
        .startsWith("/_local/uploads/an-binh-dong/");
    assertThat(begun.json().path("until").asText()).isEqualTo("2098-03-01T10:00:00+07:00");
    var upload = begun.json().path("upload").asText();
    post.quarantine.receive(SITE, upload, bytes);

    var kept = post.finish(upload).json();

    assertThat(kept.path("name").asText()).isEqualTo("Lúa chín.jpg");
    assertThat(kept.path("width").asInt()).isEqualTo(640);
    assertThat(kept.path("height").asInt()).isEqualTo(400);
    assertThat(kept.path("widths").toString()).isEqualTo("[320,640]");
    assertThat(kept.path("bytes").asLong()).isLessThanOrEqualTo(bytes.length);
    var file = kept.path("file").asText();
    assertThat(file).startsWith("an-binh-dong.").endsWith(".jpg");
    assertThat(kept.path("url").asText()).isEqualTo("/media/" + file);
    for (var end : List.of(".jpg", ".320.webp", ".320.jpg", ".640.webp", ".640.jpg")) {
      assertThat(post.media.has("media/" + file.replace(".jpg", end))).as(end).isTrue();
    }
    assertThat(post.quarantine.size(SITE, upload)).isEmpty();
  }

  @Test
  void a_document_is_kept_as_it_is() {
    var bytes = "%PDF-1.7\n% Biểu mẫu\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    var kept = post.finish(post.put("bieu-mau.pdf", "application/pdf", bytes)).json();

    assertThat(kept.path("kind").asText()).isEqualTo("document");
    assertThat(kept.path("width").asInt()).isZero();
    var key = "media/" + kept.path("file").asText();
    assertThat(post.media.find(key, 1_000).orElseThrow().bytes()).isEqualTo(bytes);
  }

  @Test
  void a_turned_picture_is_kept_upright_and_without_its_place() throws Exception {
    var bytes = Pictures.turned();
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains(Pictures.PLACE);

    var kept = post.finish(post.put("anh.jpg", "image/jpeg", bytes)).json();

    assertThat(kept.path("width").asInt()).isEqualTo(400);
    var stored = post.media.find("media/" + kept.path("file").asText(), 1_000_000).orElseThrow();
    var text = new String(stored.bytes(), StandardCharsets.ISO_8859_1);
    assertThat(text).doesNotContain(Pictures.PLACE, "Exif");
    assertThat(ImageIO.read(new ByteArrayInputStream(stored.bytes())).getHeight()).isEqualTo(640);
  }

  @Test
  void the_same_bytes_twice_are_one_file_and_need_not_be_sent_again() {
    var bytes = Pictures.jpeg(0x00AA00);
    var first = post.kept("mot.jpg", "image/jpeg", bytes);

    var again = post.send(announcing(writer("POST", MEDIA), "hai.jpg", "image/jpeg", bytes));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("file").asText()).isEqualTo(first);
    assertThat(again.json().path("name").asText()).isEqualTo("mot.jpg");
    assertThat(files()).containsExactly(first);
  }

  @Test
  void two_who_send_the_same_at_once_have_one_file() throws Exception {
    var bytes = Pictures.jpeg(0x0000AA);
    var uploads =
        List.of(post.put("mot.jpg", "image/jpeg", bytes), post.put("hai.jpg", "image/jpeg", bytes));

    var answers = together(() -> post.finish(uploads.get(0)), () -> post.finish(uploads.get(1)));

    assertThat(answers).allMatch(answer -> answer.status() == 200);
    assertThat(answers.get(0).text()).isEqualTo(answers.get(1).text());
    assertThat(files()).containsExactly(answers.get(0).json().path("file").asText());
  }

  @Test
  void an_upload_that_is_finished_twice_at_once_or_later_is_answered_the_same() throws Exception {
    var upload = post.put("mot.jpg", "image/jpeg", Pictures.jpeg(0x123456));

    var answers = together(() -> post.finish(upload), () -> post.finish(upload));

    assertThat(answers).allMatch(answer -> answer.status() == 200);
    assertThat(post.finish(upload).text())
        .isEqualTo(answers.get(0).text())
        .isEqualTo(answers.get(1).text());
  }

  @Test
  void an_upload_ends_after_its_hour_and_is_nobody_elses() {
    var bytes = Pictures.jpeg(0x654321);
    var upload = post.put("mot.jpg", "image/jpeg", bytes);
    var finish = MEDIA + "/" + upload + "/finish";

    assertThat(post.send(by("hoa", "writer", "POST", finish)).status()).isEqualTo(404);
    var elsewhere = writer("POST", finish).header("x-site", "an-binh-tay");
    assertThat(post.send(elsewhere).status()).isEqualTo(404);
    assertThat(post.finish("0c8a4c4e-6a53-4f0e-9f39-5f1f1c9f0a11").status()).isEqualTo(404);

    post.clock.advance(Duration.ofMinutes(60));
    assertThat(post.finish(upload).status()).isEqualTo(404);
    assertThat(files()).isEmpty();
  }

  @Test
  void what_was_not_put_is_missing_until_it_is() {
    var bytes = Pictures.jpeg(0x777777);
    var upload = post.begun("mot.jpg", "image/jpeg", bytes);
    assertThat(post.finish(upload).code()).isEqualTo("upload_missing");

    post.quarantine.receive(SITE, upload, bytes);
    assertThat(post.finish(upload).status()).isEqualTo(200);
  }

  @Test
  void what_differs_from_what_was_announced_is_refused() {
    var bytes = Pictures.jpeg(0x999999);
    var other = bytes.clone();
    other[bytes.length / 2] ^= 1;
    var upload = post.begun("mot.jpg", "image/jpeg", bytes);
    post.quarantine.receive(SITE, upload, other);
    assertRefused("other_bytes", upload);

    var shorter = post.begun("mot.jpg", "image/jpeg", bytes);
    post.quarantine.receive(SITE, shorter, new byte[] {1});
    assertRefused("other_bytes", shorter);
  }

  @Test
  void what_is_no_picture_is_refused_whatever_its_name_says() throws Exception {
    var pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    assertRefused("not_a_picture", post.put("anh.jpg", "image/jpeg", pdf));
    var html = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    assertRefused("not_a_picture", post.put("anh.jpg", "image/jpeg", html));
    assertRefused("not_a_picture", post.put("anh.jpg", "image/jpeg", Pictures.heic()));
    assertRefused("too_many_pixels", post.put("anh.png", "image/png", Pictures.boasting(50_000)));
    var whole = Pictures.encoded(900, 700, 0x335577, "jpg");
    var half = Arrays.copyOf(whole, whole.length / 2);
    assertRefused("broken_file", post.put("anh.jpg", "image/jpeg", half));
    assertRefused("forbidden_kind", post.put("bao-cao.docx", "application/msword", html));
    assertThat(files()).isEmpty();
  }

  /** Also when it is asked again: and what was put is gone. */
  private void assertRefused(String code, String upload) {
    for (var i = 0; i < 2; i++) {
      var refused = post.finish(upload);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(Postroom.codes(refused)).containsExactly(code);
      assertThat(refused.json().path("errors").get(0).path("pointer").asText()).isEqualTo("/file");
    }
    assertThat(post.quarantine.size(SITE, upload)).isEmpty();
  }

  @Test
  void what_is_announced_has_to_be_of_a_kind_and_a_size_that_is_taken() {
    var form =
        """
        {"name": "a.svg", "type": "image/svg+xml", "bytes": 20971521, "sha256": "ABC", "more": 1}
        """;
    assertThat(Postroom.codes(post.send(writer("POST", MEDIA).body(form))))
        .containsExactlyInAnyOrder("unknown_type", "out_of_range", "not_a_hash", "unknown_field");
    var large = announcing(writer("POST", MEDIA), "a.jpg", "image/jpeg", new byte[10_485_761]);
    assertThat(Postroom.codes(post.send(large))).containsExactly("out_of_range");
    var empty = announcing(writer("POST", MEDIA), "a.jpg", "image/jpeg", new byte[0]);
    assertThat(Postroom.codes(post.send(empty))).containsExactly("out_of_range");
    assertThat(Postroom.codes(post.send(writer("POST", MEDIA).body("{}"))))
        .containsExactlyInAnyOrder("required", "required", "required", "required");
  }

  private List<String> files() {
    return post.send(writer("GET", MEDIA)).json().path("items").findValuesAsText("file");
  }

  private static List<TestAnswer> together(Callable<TestAnswer> one, Callable<TestAnswer> other)
      throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(one);
      var second = threads.submit(other);
      return List.of(first.get(), second.get());
    }
  }
}
