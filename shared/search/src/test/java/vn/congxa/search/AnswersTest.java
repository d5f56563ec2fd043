package vn.congxa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class AnswersTest {
  private static final SnapshotName NAME = new SnapshotName("an-binh-dong");

  @Test
  void the_projects_questions_are_answered_rightly() {
    judge(Asked.ofTheProject(), SampleArticles.ofTheProject());
  }

  /** Those of a folder, {@code questions.tsv}, over its {@code articles} and the project's. */
  @Test
  @EnabledIfSystemProperty(named = "questions", matches = ".+")
  void the_questions_of_a_folder_are_answered_rightly() {
    var folder = Path.of(System.getProperty("questions"));
    var articles = new ArrayList<>(SampleArticles.ofTheProject());
    articles.addAll(SampleArticles.in(folder.resolve("articles")));
    judge(Asked.in(folder.resolve("questions.tsv")), articles);
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
