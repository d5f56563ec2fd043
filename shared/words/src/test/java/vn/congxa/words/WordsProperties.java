package vn.congxa.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordsProperties {
  private static final String QUALITIES = "\u0302\u0306\u031B";

  @Test
  void composed_decomposed_and_half_composed_words_are_the_same() {
    for (var syllable : syllables()) {
      var apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);

      assertThat(form(apart)).as(syllable).isEqualTo(form(syllable));
      assertThat(form(qualitiesComposed(apart))).as(syllable).isEqualTo(form(syllable));
      assertThat(form(tonesFirst(apart))).as(syllable).isEqualTo(form(syllable));
    }
  }

  @Test
  void a_tone_may_stand_on_any_letter_of_its_syllable() {
    for (var syllable : syllables()) {
      var apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);
      var tone = apart.chars().filter(c -> Letters.isTone((char) c)).findFirst();
      if (tone.isPresent()) {
        var bare = apart.replace(String.valueOf((char) tone.getAsInt()), "");
        for (var i = 1; i <= bare.length(); i++) {
          var moved = bare.substring(0, i) + (char) tone.getAsInt() + bare.substring(i);

          assertThat(form(moved)).as(syllable + " " + i).isEqualTo(form(syllable));
        }
      }
    }
  }

  @Property(tries = 5_000)
  void a_word_met_before_is_read_as_one_that_is_put_together(
      @ForAll
          @Chars({'a', 'Ấ', 'ề', 'y', 'Ý', 'h', 'q', 'u', 'ữ', 'đ', 'Z'})
          @StringLength(min = 2, max = 20)
          String word) {
    var hidden = word.charAt(0) + "\u00AD" + word.substring(1);

    assertThat(form(word)).isEqualTo(form(hidden));
    assertThat(form(word)).isEqualTo(form(hidden));
  }

  @Property
  void each_word_is_found_again_where_it_says(@ForAll @StringLength(max = 300) String text) {
    var end = 0;
    for (var word : Words.of(text)) {
      assertThat(word.start()).isGreaterThanOrEqualTo(end);
      assertThat(word.end()).isGreaterThan(word.start());
      end = word.end();
      assertThat(form(text.substring(word.start(), end))).isEqualTo(word.form());
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property
  void folded_words_fold_to_themselves(@ForAll @StringLength(max = 100) String text) {
    for (var word : Words.of(text)) {
      assertThat(word.folded()).isNotEmpty();
      assertThat(word.folded().length()).isLessThanOrEqualTo(2 * Spelling.LONGEST);
    }
  }

  @Test
  void every_code_point_is_read_alone_and_among_letters() {
    for (var point = 0; point <= Character.MAX_CODE_POINT; point++) {
      var it = new StringBuilder().appendCodePoint(point).toString();

      assertThat(Words.of(it).size()).as("U+%X", point).isLessThanOrEqualTo(1);
      assertThat(Words.of("a" + it + "b 1" + it + "2").size()).as("U+%X", point).isBetween(2, 6);
    }
  }

  @Test
  void reading_takes_steps_in_proportion_to_the_length() {
    for (var pattern :
        List.of(
            "a",
            "ấ",
            "a\u0323\u0301\u0302",
            "1",
            "1.111.",
            "111.",
            "\u00ad",
            "\u0301",
            "á\u00adb",
            "\uD800",
            "𝟏",
            "ﷺ",
            "-",
            "a1",
            "字",
            "ü\u0323")) {
      assertThat(steps(pattern, 20_000)).as(pattern).isLessThan(12 * steps(pattern, 2_000) + 5_000);
      assertThat(steps(pattern, 20_000)).as(pattern).isLessThan(40 * 20_000);
    }
  }

  private static long steps(String pattern, int length) {
    var text = new Counting(pattern.repeat(length / pattern.length()));
    Words.of(text);
    return text.steps;
  }

  /** Counts the chars that are asked for. */
  private static final class Counting implements CharSequence {
    private final String text;
    private long steps;

    Counting(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      steps++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      steps += end - start;
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static Form form(String word) {
    var words = Words.of(word);
    assertThat(words).as(word).hasSize(1);
    return words.getFirst().form();
  }

  private static List<String> syllables() {
    var all = new TreeSet<String>();
    for (var text : Samples.texts()) {
      for (var word : Words.of(text)) {
        all.add(text.substring(word.start(), word.end()));
      }
    }
    all.removeIf(word -> !Character.isLetter(word.charAt(0)));
    assertThat(all).hasSizeGreaterThan(1_000);
    return new ArrayList<>(all);
  }

  private static String qualitiesComposed(String apart) {
    var half = new StringBuilder();
    var tones = new StringBuilder();
    for (var i = 0; i < apart.length(); i++) {
      var c = apart.charAt(i);
      if (Letters.isTone(c)) {
        tones.append(c);
      } else if (QUALITIES.indexOf(c) >= 0) {
        var last = half.length() - 1;
        var composed = Normalizer.normalize(half.substring(last) + c, Normalizer.Form.NFC);
        half.replace(last, last + 1, composed);
      } else {
        half.append(tones).append(c);
        tones.setLength(0);
      }
    }
    return half.append(tones).toString();
  }

  private static String tonesFirst(String apart) {
    return apart.replaceAll("([\u0302\u0306\u031B])([\u0300\u0301\u0303\u0309\u0323])", "$2$1");
  }
}
