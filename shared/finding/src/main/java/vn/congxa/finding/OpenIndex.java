package vn.congxa.finding;

import java.util.function.Function;
import vn.congxa.search.SearchIndex;

/** An index that is closed when it was given up and the last who asks it has an answer. */
final class OpenIndex {
  private final SearchIndex index;
  private int asking;
  private boolean isGivenUp;

  OpenIndex(SearchIndex index) {
    this.index = index;
  }

  long bytes() {
    return index.bytes();
  }

  /** Before it is given up: whoever looks it up takes it in the same turn. */
  synchronized OpenIndex taken() {
    asking++;
    return this;
  }

  <T> T ask(Function<SearchIndex, T> question) {
    try {
      return question.apply(index);
    } finally {
      leave();
    }
  }

  private synchronized void leave() {
    asking--;
    closeIfLeft();
  }

  synchronized void giveUp() {
    isGivenUp = true;
    closeIfLeft();
  }

  private void closeIfLeft() {
    if (isGivenUp && asking == 0) {
      index.close();
    }
  }
}
