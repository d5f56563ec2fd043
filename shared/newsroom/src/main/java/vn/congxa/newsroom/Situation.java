package vn.congxa.newsroom;

import java.util.Optional;
import vn.congxa.content.Article;

/**
 * What a command finds.
 *
 * @param text the newest
 * @param published what readers have or will have; read only for commands that touch it
 */
public record Situation(ArticleState state, Manuscript text, Optional<Article> published) {}
