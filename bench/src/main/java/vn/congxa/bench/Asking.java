package vn.congxa.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import vn.congxa.search.SearchText;
import vn.congxa.words.Words;

/** How people ask. */
enum Asking {
  ONE_WORD("one word"),
  UNMARKED("one word without marks"),
  TWO_WORDS("two words"),
  FOUR_WORDS("four words"),
  SENTENCE("eight words"),
  QUOTED("three, quoted"),
  BEGUN("two, the last begun with two letters"),
  MISTYPED("two, one mistyped"),
  DOCUMENT("a document's number"),
  NOTHING("nothing found"),
  SECTION("two, in a section"),
  DATES("two, between dates"),
  HOSTILE("meant to harm");

  private static final List<String> HARMFUL =
      List.of(
          "a".repeat(10_000),
          "thuê thuế thuê ".repeat(700),
          "xã xa xá xà xả ".repeat(40),
          "*".repeat(3_000),
          "\"xã ".repeat(60),
          "title:* OR /.*/",
          "x h t c n m l k đ b g p r s v q",
          "1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17",
          "𝟏 chợ 農村 Ελλάδα рынок سوق \u0000\u001b[31m");

  final String title;

  Asking(String title) {
    this.title = title;
  }

  String of(SearchText article, Random random) {
    return switch (this) {
      case ONE_WORD -> row(article, 1, random) + " ";
      case UNMARKED -> Words.folded(row(article, 1, random)) + " ";
      case FOUR_WORDS -> row(article, 4, random) + " ";
      case SENTENCE -> row(article, 8, random) + " ";
      case QUOTED -> "\"" + row(article, 3, random) + "\"";
      case BEGUN -> begun(row(article, 2, random));
      case MISTYPED -> mistyped(row(article, 2, random)) + " ";
      case DOCUMENT -> Prose.document(Integer.parseInt(article.slug().substring(4)));
      case HOSTILE -> HARMFUL.get(random.nextInt(HARMFUL.size()));
      case NOTHING -> "zzq wwj ";
      case TWO_WORDS, SECTION, DATES -> row(article, 2, random) + " ";
    };
  }

  private static String row(SearchText article, int length, Random random) {
    var text = article.rest();
    var words = Words.of(text);
    return words.stream()
        .skip(random.nextInt(words.size() - length))
        .limit(length)
        .map(word -> text.substring(word.start(), word.end()))
        .collect(Collectors.joining(" "));
  }

  private static String begun(String two) {
    var last = two.lastIndexOf(' ') + 1;
    return two.substring(0, Math.min(two.length(), last + 2));
  }

  private static String mistyped(String two) {
    return two + "j";
  }
}
