package vn.congxa.newsroom;

import java.util.Optional;
import java.util.Set;
import vn.congxa.content.Article;

/**
 * What a command finds.
 *
 * @param text the newest
 * @param published what readers have or will have; read only for commands that touch it
 * @param kept those of the text's files that the library has; read only to publish it
 */
public record Situation(
    ArticleState state, Manuscript text, Optional<Article> published, Set<String> kept) {
  public Situation {
    kept = Set.copyOf(kept);
  }
}
