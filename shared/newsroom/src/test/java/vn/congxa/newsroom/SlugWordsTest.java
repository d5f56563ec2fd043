package vn.congxa.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Slug;
import vn.congxa.words.Words;

class SlugWordsTest {
  @Test
  void the_words_of_an_address_are_those_of_the_title_without_marks() throws IOException {
    var folder = Path.of(System.getProperty("project.root"), "local/samples/an-binh-dong/articles");
    var syllables = new TreeSet<String>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        var text = Files.readString(file);
        Words.of(text).forEach(word -> syllables.add(text.substring(word.start(), word.end())));
      }
    }
    syllables.removeIf(word -> word.contains("."));

    assertThat(syllables).hasSizeGreaterThan(1_000);
    for (var syllable : syllables) {
      assertThat(Words.folded(Slug.of(syllable).value()))
          .as(syllable)
          .isEqualTo(Words.folded(syllable));
    }
  }
}
