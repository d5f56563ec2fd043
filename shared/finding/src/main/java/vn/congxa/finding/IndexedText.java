package vn.congxa.finding;

import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Attachment;
import vn.congxa.content.Figure;
import vn.congxa.content.Markup;
import vn.congxa.search.SearchText;

/** An article as text: what it can be found by, and what is shown of it where it is found. */
public final class IndexedText {
  private static final Set<String> WITHIN_WORDS = Set.of("a b em i s strong sub sup u".split(" "));

  private IndexedText() {}

  static SearchText of(Article article) {
    var rest = new StringJoiner(" ");
    rest.add(body(article.body()));
    caption(article.image(), rest);
    article.figures().forEach(figure -> caption(figure, rest));
    article.attachments().stream().map(Attachment::name).forEach(rest::add);
    rest.add(article.author());
    rest.add(Objects.requireNonNullElse(article.source(), ""));
    return new SearchText(
        article.slug().value(),
        article.section().value(),
        article.publishedAt(),
        article.version(),
        article.title(),
        article.lead(),
        rest.toString());
  }

  /** What readers read of a body; the end of a block is a space, or words would join. */
  public static String body(String body) {
    var line = new Line(body.length());
    for (var piece : Markup.of(body)) {
      switch (piece) {
        case Markup.Text read -> line.add(read.plain());
        case Markup.Start start -> part(start.name(), line);
        case Markup.End end -> part(end.name(), line);
      }
    }
    return line.text();
  }

  private static void part(String tag, Line line) {
    if (!WITHIN_WORDS.contains(tag)) {
      line.add(" ");
    }
  }

  private static void caption(@Nullable Figure figure, StringJoiner rest) {
    if (figure != null && figure.caption() != null) {
      rest.add(figure.caption());
    }
  }
}
