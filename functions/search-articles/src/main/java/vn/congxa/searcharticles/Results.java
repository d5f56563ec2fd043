package vn.congxa.searcharticles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.finding.IndexedText;
import vn.congxa.reading.Reading;
import vn.congxa.search.Match;
import vn.congxa.words.Highlights;
import vn.congxa.words.Sought;

/**
 * A part of what was found, as readers may have it.
 *
 * @param reading what was read with it
 * @param isNothing whether the index knew of none, so that {@code reading} has what else there is
 * @param next where the following part begins; null at the end
 * @param total of all parts, at least, as far as the index knows
 * @param sought what to mark in them
 */
record Results(
    Reading reading,
    boolean isNothing,
    List<Article> articles,
    @Nullable Integer next,
    long total,
    boolean totalIsExact,
    Match match,
    Sought sought) {
  Results {
    articles = List.copyOf(articles);
  }

  /** What of the question an article has, in its title and in a few words of its text. */
  Highlights highlights(Article article) {
    var text = (article.lead() + " " + IndexedText.body(article.body())).strip();
    return Highlights.of(sought, article.title(), text);
  }
}
