package vn.congxa.words;

/** Writes a piece of a text as HTML, no more of it than there is room for. */
final class Marker {
  private final String text;
  private final Spotter spotter;
  private int room;

  /** Takes that many chars of the text. */
  Marker(String text, Spotter spotter, int room) {
    this.text = text;
    this.spotter = spotter;
    this.room = room;
  }

  /** From one word to before another, with an ellipsis where the text goes on. */
  String piece(int first, int end) {
    var words = spotter.words();
    var html = new StringBuilder();
    var at = first == 0 ? 0 : words.get(first).start();
    html.append(first == 0 ? "" : "… ");
    var open = false;
    for (var i = first; i < end; i++) {
      var word = words.get(i);
      escape(html, at, word.start());
      if (spotter.isMarked(i) && !open) {
        html.append("<mark>");
        open = true;
      }
      escape(html, word.start(), word.end());
      if (open && !(spotter.goesOn(i) && i + 1 < end)) {
        html.append("</mark>");
        open = false;
      }
      at = word.end();
    }
    if (end == words.size()) {
      escape(html, at, text.length());
    }
    if (end < words.size() || room == 0) {
      html.append(" …");
    }
    return html.toString().strip();
  }

  private void escape(StringBuilder html, int from, int to) {
    for (var i = from; i < to && room > 0; i++, room--) {
      var c = text.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
  }
}
