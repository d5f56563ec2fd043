package vn.congxa.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stored body piece by piece, in order and without a gap. What the sanitiser wrote needs no
 * parser of the web's HTML, which takes longer to load than a page to render; of anything else
 * nothing is lost either, for what is no tag is text.
 */
public sealed interface Markup {
  /** As it stands in the body. */
  String raw();

  /** What readers read. */
  record Text(String raw) implements Markup {
    public String plain() {
      return References.resolved(raw);
    }
  }

  /** The beginning of an element, or one that has no end. */
  record Start(String raw, String name) implements Markup {
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-z-]+)=\"([^\"]*)\"");

    /** Null where the element has none of this name. */
    public @Nullable String attribute(String attribute) {
      var attributes = ATTRIBUTE.matcher(raw);
      while (attributes.find()) {
        if (attributes.group(1).equals(attribute)) {
          return References.resolved(attributes.group(2));
        }
      }
      return null;
    }
  }

  /** The end of an element. */
  record End(String raw, String name) implements Markup {}

  static List<Markup> of(String body) {
    var pieces = new ArrayList<Markup>();
    var at = 0;
    while (at < body.length()) {
      var end = body.charAt(at) == '<' ? endOfTag(body, at) : at;
      if (end > at) {
        pieces.add(tag(body.substring(at, end)));
      } else {
        var next = body.indexOf('<', at + 1);
        end = next < 0 ? body.length() : next;
        pieces.add(new Text(body.substring(at, end)));
      }
      at = end;
    }
    return pieces;
  }

  /** Where the tag that begins there ends; where it begins, if it is none. */
  private static int endOfTag(String body, int from) {
    var at = from + 1;
    if (at < body.length() && body.charAt(at) == '/') {
      at++;
    }
    if (at >= body.length() || body.charAt(at) < 'a' || body.charAt(at) > 'z') {
      return from;
    }
    var isQuoted = false;
    for (; at < body.length(); at++) {
      var c = body.charAt(at);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (c == '>' && !isQuoted) {
        return at + 1;
      }
    }
    return from;
  }

  private static Markup tag(String raw) {
    var from = raw.charAt(1) == '/' ? 2 : 1;
    var to = from;
    while (Character.isLetterOrDigit(raw.charAt(to))) {
      to++;
    }
    var name = raw.substring(from, to);
    return from == 2 ? new End(raw, name) : new Start(raw, name);
  }
}
