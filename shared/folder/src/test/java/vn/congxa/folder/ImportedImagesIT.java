package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.LibraryEntry;
import vn.congxa.newsroom.LibraryFile;
import vn.congxa.newsroom.UsageStore;

class ImportedImagesIT extends PortalCase {
  @Test
  void smaller_copies_of_an_image_are_stored_beside_it_and_made_once() throws Exception {
    load(false);
    var stored = Trees.files(media);
    var figure = Objects.requireNonNull(article().image());
    var name = "media/" + figure.file().replace("png", "");
    assertThat(figure.widths()).containsExactly(30);
    assertThat(stored).containsOnlyKeys(name + "png", name + "30.webp", name + "30.jpg");
    for (var file : stored.keySet()) {
      Files.write(media.resolve(file), new byte[] {1});
    }

    load(false);

    assertThat(Trees.files(media).values()).containsOnly("01");
  }

  @Test
  void an_image_is_in_the_library_by_its_files_name_and_says_which_article_uses_it()
      throws Exception {
    load(false);
    var file = Objects.requireNonNull(article().image()).file();
    var entry = portal.library.entry(SITE, file).orElseThrow();
    assertThat(entry.file().name()).isEqualTo("hoi.png");
    assertThat(entry.file().widths()).containsExactly(30);
    assertThat(entry.file().bytes()).isPositive();
    assertThat(new UsageStore(db.client(), db.table("NewsroomTable")).articles(SITE, file))
        .extracting(ArticleState::title)
        .containsExactly(article().title());
    portal.library.replace(SITE, entry.called("Ngày hội.png", "Sân đình"));

    load(false);

    assertThat(portal.library.entry(SITE, file)).hasValue(entry.called("Ngày hội.png", "Sân đình"));
  }

  @Test
  void an_article_stored_before_there_were_copies_gains_them_once() throws Exception {
    load(false);
    var a = article();
    var figure = Objects.requireNonNull(a.image());
    var plain =
        new Figure(figure.file(), figure.alt(), figure.caption(), figure.width(), figure.height());
    imported(with(plain, a));
    Files.delete(media.resolve("media/" + figure.file().replace("png", "30.webp")));
    Files.delete(media.resolve("media/" + figure.file().replace("png", "30.jpg")));

    assertThat(load(false).counts())
        .isEqualTo(Map.of(Outcome.ADDED, 1, Outcome.REPLACED, 1, Outcome.UNCHANGED, 4));
    assertThat(Objects.requireNonNull(article().image()).widths()).containsExactly(30);
    assertThat(Trees.files(media)).hasSize(3);
    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 6));
  }

  @Test
  void a_width_that_is_asked_for_since_is_made_and_nothing_else() throws Exception {
    folder.picture("images/hoi.png", Color.ORANGE, 700);
    load(false);
    var name = "media/" + Objects.requireNonNull(article().image()).file().replace("png", "");
    assertThat(Trees.files(media)).hasSize(7);
    Files.delete(media.resolve(name + "640.webp"));
    Files.delete(media.resolve(name + "640.jpg"));

    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.ADDED, 1, Outcome.UNCHANGED, 5));

    assertThat(Trees.files(media)).containsKeys(name + "640.webp", name + "640.jpg").hasSize(7);
  }

  @Test
  void copies_that_would_come_out_otherwise_now_are_made_anew_under_new_names() throws Exception {
    folder.put("images/hoi.png", ScreenColours.png());
    load(false);
    var a = article();
    var made = Objects.requireNonNull(a.image());
    assertThat(made.file()).endsWith("-2.png");
    assertThat(a.body()).contains("/media/" + made.file());
    assertThat(a.figures())
        .anySatisfy(figure -> {
          assertThat(figure.file()).isEqualTo(made.file());
          assertThat(figure.widths()).containsExactly(30);
        });
    // As an import left it that did not know of the picture's colours.
    var figure =
        new Figure(
            made.file().replace("-2", ""), made.alt(), made.caption(), 30, 20, made.widths());
    var older = with(a.body().replace("-2.", "."), figure, a);
    imported(older);
    for (var file : Trees.files(media).keySet()) {
      Files.move(media.resolve(file), media.resolve(file.replace("-2", "")));
      Files.write(media.resolve(file.replace("-2", "")), new byte[] {1});
    }
    var before = Trees.files(media);

    assertThat(load(false).counts())
        .isEqualTo(Map.of(Outcome.ADDED, 1, Outcome.REPLACED, 1, Outcome.UNCHANGED, 4));

    assertThat(Trees.files(media)).containsAllEntriesOf(before).hasSize(2 * before.size());
    assertThat(Objects.requireNonNull(article().image()).file()).isEqualTo(made.file());
    assertThat(article().body()).isEqualTo(a.body());
    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 6));
  }

  @Test
  void an_edited_article_with_older_copies_stays_and_is_no_conflict() throws Exception {
    folder.put("images/hoi.png", ScreenColours.png());
    load(false);
    var a = article();
    var figure = Objects.requireNonNull(a.image());
    var older =
        new Figure(
            figure.file().replace("-2", ""), figure.alt(), figure.caption(), 30, 20, List.of(30));
    var file = new LibraryFile(older.file(), "hoi.png", 5, 30, 20, List.of(30));
    portal.library.add(SITE, List.of(new LibraryEntry(file, "import", NOW)));
    imported(with(a.body().replace("-2.", "."), older, a));
    edit(a.title());

    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 6));
    assertThat(article().image()).isEqualTo(older);
  }

  @Test
  void a_picture_that_the_store_lost_comes_back() throws Exception {
    load(false);
    var stored = Trees.files(media);
    Files.delete(media.resolve("media").resolve(Objects.requireNonNull(article().image()).file()));

    load(false);

    assertThat(Trees.files(media)).isEqualTo(stored);
  }

  @Test
  void an_edited_article_that_says_the_same_as_the_folder_is_no_conflict() throws Exception {
    load(false);
    var a = article();
    var plain = ArticleHtml.sanitise(a.body()).value();
    edit(a.title());

    assertThat(load(false).counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 6));
    assertThat(article().body()).isEqualTo(plain);
  }

  private static Article with(Figure figure, Article a) {
    return with(a.body(), figure, a);
  }

  private static Article with(String body, Figure figure, Article a) {
    return new Article(
        a.slug(),
        a.section(),
        a.title(),
        a.lead(),
        body,
        figure,
        a.author(),
        a.source(),
        a.publishedAt(),
        a.status(),
        null,
        a.updatedAt(),
        a.version(),
        a.figures(),
        a.attachments(),
        a.formerSlugs(),
        List.of());
  }
}
