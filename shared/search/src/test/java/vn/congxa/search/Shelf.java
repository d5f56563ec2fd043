package vn.congxa.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.congxa.words.Highlights;
import vn.congxa.words.Question;

/** Some articles of a site, and what is found among them. */
final class Shelf {
  static final SnapshotName NAME = new SnapshotName("an-binh-dong");
  static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

  private final List<SearchText> texts = new ArrayList<>();

  static SearchText text(String slug, String title, String rest) {
    return new SearchText(slug, "tin", NOW, 1, title, "", rest);
  }

  static byte[] snapshot(List<SearchText> texts) {
    return SearchSnapshot.build(NAME, texts, NOW, NOW);
  }

  Shelf with(SearchText text) {
    texts.add(text);
    return this;
  }

  /** In the section {@code tin}, as new as anything. */
  Shelf with(String slug, String title, String rest) {
    return with(text(slug, title, rest));
  }

  Shelf with(String slug, String title, String lead, String rest, Instant at) {
    return with(new SearchText(slug, "tin", at, 1, title, lead, rest));
  }

  Found ask(String typed, Filter filter) {
    try (var index = SearchIndex.open(snapshot(texts), NAME)) {
      return index.find(Question.of(typed), filter, 0, 10);
    }
  }

  Found ask(String typed) {
    return ask(typed, Filter.all(NOW));
  }

  List<String> find(String typed) {
    return ask(typed).slugs();
  }

  /** The title of the only one found, with its marks. */
  String marked(String typed) {
    return Highlights.of(ask(typed).sought(), texts.getFirst().title(), "").title();
  }
}
