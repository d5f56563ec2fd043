package vn.congxa.words;

import java.util.List;

/**
 * An article's title, and a piece of its text, with the words of a question marked: escaped HTML,
 * in which {@code <mark>} is the only tag. Words typed with marks are marked as they were typed if
 * the article has them so, else without regard to marks.
 *
 * @param text about 34 words with as many different ones of the question as any, from the start of
 *     a sentence if one is near
 */
public record Highlights(String title, String text) {
  static final int WINDOW = 34;
  private static final int LEAD_IN = 6;
  private static final int LONGEST_TITLE = 400;
  private static final int LONGEST_PIECE = 500;
  private static final int LOOKED_AT = 60_000;

  /**
   * Marks the title and the best piece of the text.
   *
   * @param text plain, the lead and the body one after the other; 60,000 chars are looked at
   */
  public static Highlights of(Sought sought, String title, String text) {
    return within(sought, title, text.substring(0, Math.min(text.length(), LOOKED_AT)));
  }

  private static Highlights within(Sought sought, String title, String text) {
    var inTitle = new Spotter(Words.of(title), sought);
    var inText = new Spotter(Words.of(text), sought);
    for (var unit = 0; unit < sought.units().size(); unit++) {
      var ways = sought.units().get(unit);
      // The nearest to what was typed: then nothing else.
      for (var exactly : List.of(true, false)) {
        if (spot(inTitle, inText, unit, ways.whole(), exactly)
            || spot(inTitle, inText, unit, ways.begun(), exactly)) {
          break;
        }
      }
    }
    return new Highlights(
        new Marker(title, inTitle, LONGEST_TITLE).piece(0, inTitle.words().size()),
        best(text, inText));
  }

  private static boolean spot(
      Spotter inTitle, Spotter inText, int unit, List<Sought.Run> runs, boolean exactly) {
    var inOne = inTitle.spot(unit, runs, exactly);
    return inText.spot(unit, runs, exactly) || inOne;
  }

  private static String best(String text, Spotter spotter) {
    var marker = new Marker(text, spotter, LONGEST_PIECE);
    var words = spotter.words();
    var all = spotter.different(0, words.size());
    var best = 0;
    var most = 0;
    for (var hit = 0; hit < words.size() && most < all; hit++) {
      if (spotter.isMarked(hit)) {
        var start = start(text, words, hit);
        var different = spotter.different(start, start + WINDOW);
        if (different > most) {
          most = different;
          best = start;
        }
      }
    }
    return marker.piece(best, Math.min(words.size(), best + WINDOW));
  }

  /** The sentence's first word if that is no more than half a window before, else some words. */
  private static int start(String text, List<Word> words, int hit) {
    for (var i = hit; i >= Math.max(0, hit - WINDOW / 2); i--) {
      if (i == 0 || endsSentence(text, words.get(i - 1).end(), words.get(i).start())) {
        return i;
      }
    }
    return Math.max(0, hit - LEAD_IN);
  }

  private static boolean endsSentence(String text, int from, int to) {
    for (var i = from; i < to; i++) {
      var c = text.charAt(i);
      if (c == '\n' || (".!?…".indexOf(c) >= 0 && i + 1 < to)) {
        return true;
      }
    }
    return false;
  }
}
