package vn.congxa.content.api;

import vn.congxa.content.Position;
import vn.congxa.http.Refused;
import vn.congxa.http.SignedText;

/**
 * A position as a client carries it: opaque, and signed for the list that it belongs to, so that
 * one of another site or section, or one made up, is refused instead of half believed.
 */
public final class Cursor {
  private static final String BACK = "<";

  /**
   * Where a part of a list is.
   *
   * @param isBack whether it ends right before there, and does not begin right after it
   */
  public record Turn(Position at, boolean isBack) {}

  private final SignedText list;

  /**
   * Cursors of one list.
   *
   * @param list the site's id and, where it is one section's list, the section's slug
   */
  public Cursor(byte[] key, String... list) {
    this.list = new SignedText(key, String.join("/", list));
  }

  public String encode(Position position) {
    return list.sign(position.wire());
  }

  /** Of the part that ends right before an article. */
  public String encodeBack(Position first) {
    return list.sign(BACK + first.wire());
  }

  /**
   * Reads a cursor that a client sent, of a part that begins after an article.
   *
   * @throws Refused {@link ContentProblem#INVALID_CURSOR}
   */
  public Position decode(String cursor) {
    var turn = turn(cursor);
    if (turn.isBack()) {
      throw new Refused(ContentProblem.INVALID_CURSOR);
    }
    return turn.at();
  }

  /**
   * Reads one of either direction.
   *
   * @throws Refused {@link ContentProblem#INVALID_CURSOR}
   */
  public Turn turn(String cursor) {
    var text = list.read(cursor).orElseThrow(() -> new Refused(ContentProblem.INVALID_CURSOR));
    return text.startsWith(BACK)
        ? new Turn(Position.of(text.substring(BACK.length())), true)
        : new Turn(Position.of(text), false);
  }
}
