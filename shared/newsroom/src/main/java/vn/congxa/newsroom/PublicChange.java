package vn.congxa.newsroom;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Slug;
import vn.congxa.content.Tombstone;

/** What a change means for readers. */
public sealed interface PublicChange {
  /** Nothing. */
  record None() implements PublicChange {}

  /**
   * They have this article.
   *
   * @param from where it, or what it replaces, was; null where there was nothing of it
   * @param replaced the version there; 0 for none
   */
  record Shown(Article article, @Nullable Slug from, long replaced) implements PublicChange {}

  /**
   * They are told why it is gone.
   *
   * @param from where it was
   * @param replaced the version there
   */
  record Gone(Tombstone stone, Slug from, long replaced) implements PublicChange {}

  /** It is there no more, and nobody has seen it: with its address those that it had are free. */
  record Hidden(Slug slug, List<Slug> formerSlugs, long replaced) implements PublicChange {
    public Hidden {
      formerSlugs = List.copyOf(formerSlugs);
    }
  }
}
