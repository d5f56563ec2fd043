package vn.congxa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final SnapshotName NAME = new SnapshotName("an-binh-dong");

  /** {@code -Dquestions=FOLDER}: its questions.tsv, over its articles and the project's. */
  private static final @Nullable String FOLDER = System.getProperty("questions");

  @Test
  void questions_are_answered_rightly() {
    var articles = new ArrayList<>(SampleArticles.ofTheProject());
    if (FOLDER == null) {
      judge(Asked.ofTheProject(), articles);
    } else {
      articles.addAll(SampleArticles.in(Path.of(FOLDER, "articles")));
      judge(Asked.in(Path.of(FOLDER, "questions.tsv")), articles);
    }
  }

  private static void judge(List<Asked> questions, List<SearchText> articles) {
    var faults = new ArrayList<String>();
    var recall = 0.0;
    var rank = 0.0;
    var bytes = SearchSnapshot.build(NAME, articles, Instant.EPOCH, Instant.EPOCH);
    try (var index = SearchIndex.open(bytes, NAME)) {
      for (var asked : questions) {
        var found = asked.ask(index);
        var slugs = found.slugs();
        recall += asked.recall(slugs);
        rank += asked.rank(slugs);
        if (!asked.isFirstRight(slugs) || !asked.isBelowBelow(slugs)) {
          faults.add(asked.id() + " " + asked.typed() + ": " + found.match() + " " + slugs);
        } else if (asked.recall(slugs) < 1 || asked.rank(slugs) < 1) {
          System.out.println(asked.id() + " " + asked.typed() + ": " + found.match() + " " + slugs);
        }
      }
    }
    recall /= questions.size();
    rank /= questions.size();
    System.out.printf(
        Locale.ROOT,
        "%d questions, %d articles: recall %.3f, MRR %.3f%n",
        questions.size(),
        articles.size(),
        recall,
        rank);
    assertThat(faults).isEmpty();
    assertThat(recall).isGreaterThanOrEqualTo(0.97);
    assertThat(rank).isGreaterThanOrEqualTo(0.95);
  }
}
