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
  private static final String BLANKS = " \t\n\u000B\f\r\u00A0";

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
    var text = new StringBuilder(body.length());
    for (var piece : Markup.of(body)) {
      switch (piece) {
        case Markup.Text read -> text.append(read.plain());
        case Markup.Start start -> part(start.name(), text);
        case Markup.End end -> part(end.name(), text);
      }
    }
    return inOneLine(text).strip();
  }

  /** With one space where there was any blank: twenty bodies a search, so without a pattern. */
  private static String inOneLine(CharSequence text) {
    var line = new StringBuilder(text.length());
    var wasBlank = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var isBlank = BLANKS.indexOf(c) >= 0;
      if (!isBlank || !wasBlank) {
        line.append(isBlank ? ' ' : c);
      }
      wasBlank = isBlank;
    }
    return line.toString();
  }

  private static void part(String tag, StringBuilder text) {
    if (!WITHIN_WORDS.contains(tag)) {
      text.append(' ');
    }
  }

  private static void caption(@Nullable Figure figure, StringJoiner rest) {
    if (figure != null && figure.caption() != null) {
      rest.add(figure.caption());
    }
  }
}
