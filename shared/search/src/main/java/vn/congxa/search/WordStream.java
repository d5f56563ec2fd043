package vn.congxa.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import vn.congxa.words.WordReader;

/** The words of some texts as terms: each without marks and, at the same place, with them. */
final class WordStream extends TokenStream {
  /** Between two texts, so that no words next to each other are in different ones. */
  private static final int GAP = 4;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<String> texts;
  private Iterator<String> further;
  private WordReader words = new WordReader("");
  private @Nullable String exact;
  private boolean isFirst = true;
  private int gap = 1;

  WordStream(String... texts) {
    this.texts = List.of(texts);
    this.further = this.texts.iterator();
  }

  @Override
  public final boolean incrementToken() {
    clearAttributes();
    if (exact != null) {
      term.append(Fields.marked(exact));
      step.setPositionIncrement(0);
      exact = null;
      return true;
    }
    for (var word = words.next(); ; word = words.next()) {
      if (word != null) {
        term.append(word.folded());
        step.setPositionIncrement(isFirst ? 1 : gap);
        isFirst = false;
        gap = 1;
        exact = word.exact();
        return true;
      }
      if (!further.hasNext()) {
        return false;
      }
      words = new WordReader(further.next());
      gap = GAP;
    }
  }

  @Override
  public void reset() {
    further = texts.iterator();
    words = new WordReader("");
    exact = null;
    isFirst = true;
  }
}
