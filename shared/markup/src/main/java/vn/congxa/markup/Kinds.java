package vn.congxa.markup;

import java.util.Set;

/** What kinds of elements there are in HTML, of those that a body cannot have. */
final class Kinds {
  /** Never text, or text that no browser shows. */
  static final Set<String> SILENT =
      names(
          "script style title meta link base template head noframes noembed datalist"
              + " source track param col colgroup area frame xml");

  /** What stands in a line like a picture, and leaves nothing behind. */
  static final Set<String> HOLES = names("iframe embed input bgsound");

  /** What stands in a line like a picture, and whose text is kept. */
  static final Set<String> BOXES =
      names(
          "button select optgroup option meter progress output marquee object applet video audio"
              + " canvas map noscript");

  /** What begins on a line of its own. */
  static final Set<String> BLOCKS = names("details summary dialog legend hgroup search");

  /** Likewise, and its lines are lines. */
  static final Set<String> LINES = names("pre listing xmp plaintext textarea");

  static final Set<String> LISTS = names("ul ol menu dir");

  /** Drawings and formulas: trees of their own, of which the words are kept. */
  static final Set<String> FOREIGN = names("svg math");

  /** What readers would miss. */
  static final Set<String> LOST =
      names("video audio iframe object embed applet svg math canvas map input bgsound frame");

  private Kinds() {}

  private static Set<String> names(String names) {
    return Set.of(names.split(" "));
  }
}
