package vn.congxa.keepmedia;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.keepmedia.Postroom.MEDIA;
import static vn.congxa.keepmedia.Postroom.SITE;
import static vn.congxa.keepmedia.Postroom.editor;
import static vn.congxa.keepmedia.Postroom.writer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.aws.Tries;
import vn.congxa.newsroom.LeavingStore;
import vn.congxa.newsroom.LibraryEntry;
import vn.congxa.newsroom.LibraryStore;

/** What is shown of the library, changed in it and taken out. */
class LibraryIT {
  @TempDir Path folder;
  private Postroom post;
  private Author author;
  private LibraryStore library;

  @BeforeEach
  void open() {
    post = new Postroom(folder);
    library = new LibraryStore(post.db.client(), post.newsroom());
    author = new Author(post);
  }

  @Test
  void files_are_listed_the_newest_first_in_parts() {
    var all = new ArrayList<String>();
    for (var i = 0; i < 5; i++) {
      all.addFirst(document("so " + i));
      post.clock.advance(Duration.ofSeconds(1));
    }
    var listed = new ArrayList<String>();
    var path = writer("GET", MEDIA).query("limit", "2");
    var part = post.send(path).json();
    listed.addAll(part.path("items").findValuesAsText("file"));
    while (!part.path("next").isNull()) {
      part = post.send(path.query("cursor", part.path("next").asText())).json();
      listed.addAll(part.path("items").findValuesAsText("file"));
    }
    assertThat(listed).containsExactlyElementsOf(all);
  }

  @Test
  void files_are_found_by_kind_and_by_name_without_marks() {
    var form = document("Mẫu đơn");
    var picture = post.kept("Đồng lúa.jpg", "image/jpeg", Pictures.jpeg(0x11AA11));

    assertThat(files("kind", "document")).containsExactly(form);
    assertThat(files("kind", "picture")).containsExactly(picture);
    assertThat(files("q", "DONG LUA")).containsExactly(picture);
    assertThat(files("q", "mau don")).containsExactly(form);
    var faulty =
        writer("GET", MEDIA)
            .query("kind", "film")
            .query("unused", "perhaps")
            .query("cursor", "x")
            .query("limit", "0");
    assertThat(Postroom.codes(post.send(faulty)))
        .containsExactly("no_such_kind", "not_a_flag", "not_a_cursor", "out_of_range");
  }

  @Test
  void a_files_name_and_words_are_changed_over_the_version_that_was_read() {
    var path = MEDIA + "/" + document("cu");
    var change = writer("PUT", path).body("{\"name\": \"Mới.pdf\", \"alt\": \"Đơn\"}");

    assertThat(post.send(change).code()).isEqualTo("precondition_required");
    var changed = post.send(change.header("if-match", "\"1\""));

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().path("name").asText()).isEqualTo("Mới.pdf");
    assertThat(changed.header("etag")).isEqualTo("\"2\"");
    assertThat(post.send(change).code()).isEqualTo("precondition_failed");
    var open = post.send(writer("GET", path)).json();
    assertThat(open.path("alt").asText()).isEqualTo("Đơn");
    assertThat(open.path("version").asInt()).isEqualTo(2);
    assertThat(files("q", "don")).hasSize(1);
  }

  @Test
  void a_file_tells_the_articles_that_use_it_and_is_used_until_they_do_not() {
    var file = document("ke-hoach");
    author.save(0, file);

    var open = post.send(writer("GET", MEDIA + "/" + file)).json();
    assertThat(open.path("uses").findValuesAsText("id")).containsExactly(Author.ARTICLE);
    assertThat(open.path("uses").findValuesAsText("title")).containsExactly("Mùa vụ");
    var refused = post.send(editor("DELETE", MEDIA + "/" + file));
    assertThat(refused.code()).isEqualTo("file_in_use");
    assertThat(post.send(writer("GET", MEDIA + "/" + file)).status()).isEqualTo(200);

    author.save(1, null);
    assertThat(post.send(editor("DELETE", MEDIA + "/" + file)).status()).isEqualTo(204);
  }

  @Test
  void what_no_article_uses_is_shown_after_thirty_days() {
    var used = document("dung");
    var unused = document("khong dung");
    author.save(0, used);
    assertThat(files("unused", "true")).isEmpty();

    post.clock.advance(Duration.ofDays(30).plusSeconds(1));
    assertThat(files("unused", "true")).containsExactly(unused);
    var beyond = writer("GET", MEDIA).query("unused", "true").query("cursor", "2099#a.b");
    assertThat(Postroom.codes(post.send(beyond))).containsExactly("not_a_cursor");
    var later = beyond.query("cursor", "2099-01-01T00:00:00.000Z#an-binh-dong.pdf");
    assertThat(post.send(later).json().path("items").findValuesAsText("file"))
        .containsExactly(unused);
  }

  @Test
  void what_is_taken_out_is_gone_with_its_copies_and_may_come_again() {
    var bytes = Pictures.jpeg(0x552200);
    var file = post.kept("anh.jpg", "image/jpeg", bytes);
    var path = MEDIA + "/" + file;
    assertThat(post.send(writer("DELETE", path)).code()).isEqualTo("role_required");

    assertThat(post.send(editor("DELETE", path)).status()).isEqualTo(204);

    assertThat(post.send(editor("DELETE", path)).status()).isEqualTo(404);
    assertThat(post.send(writer("GET", path)).status()).isEqualTo(404);
    for (var end : List.of(".jpg", ".320.webp", ".640.jpg")) {
      assertThat(post.media.has("media/" + file.replace(".jpg", end))).isFalse();
    }
    assertThat(post.kept("anh.jpg", "image/jpeg", bytes)).isEqualTo(file);
    assertThat(post.media.has("media/" + file)).isTrue();
  }

  @Test
  void who_saved_while_a_file_left_cannot_publish_it() {
    var file = document("ke-hoach");
    var known = library.files(SITE, Set.of(file));
    assertThat(post.send(editor("DELETE", MEDIA + "/" + file)).status()).isEqualTo(204);

    author.save(0, file, known);

    assertThat(author.publishes(1)).isFalse();
    assertThat(post.kept("ke-hoach.pdf", "application/pdf", pdf("ke-hoach"))).isEqualTo(file);
    assertThat(author.publishes(1)).isTrue();
  }

  @Test
  void a_removal_that_was_broken_off_is_completed_or_taken_back_by_the_next() {
    var leaving = new LeavingStore(post.db.client(), post.newsroom(), Tries.inRealTime());
    var file = document("ke-hoach");
    author.save(0, file);
    leaving.leave(SITE, library.entry(SITE, file).orElseThrow(), post.clock.instant());
    assertThat(library.entry(SITE, file)).isEmpty();
    assertThat(post.send(editor("DELETE", MEDIA + "/" + file)).code()).isEqualTo("busy");

    post.clock.advance(Duration.ofMinutes(2));
    assertThat(post.send(editor("DELETE", MEDIA + "/" + file)).code()).isEqualTo("file_in_use");
    assertThat(library.entry(SITE, file).map(LibraryEntry::version)).contains(1L);

    author.save(1, null);
    leaving.leave(SITE, library.entry(SITE, file).orElseThrow(), post.clock.instant());
    post.clock.advance(Duration.ofMinutes(2));
    assertThat(post.send(editor("DELETE", MEDIA + "/" + file)).status()).isEqualTo(204);
    assertThat(post.media.has("media/" + file)).isFalse();
  }

  private List<String> files(String parameter, String value) {
    var list = post.send(writer("GET", MEDIA).query(parameter, value)).json();
    return list.path("items").findValuesAsText("file");
  }

  private String document(String words) {
    return post.kept(words + ".pdf", "application/pdf", pdf(words));
  }

  private static byte[] pdf(String words) {
    return ("%PDF-1.7\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
  }
}
