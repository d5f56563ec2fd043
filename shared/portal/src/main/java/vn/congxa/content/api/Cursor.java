package vn.congxa.content.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.congxa.content.Position;
import vn.congxa.http.Refused;

/**
 * A position as a client carries it: opaque, and signed for the list that it belongs to, so that
 * one of another site or section, or one made up, is refused instead of half believed.
 */
public final class Cursor {
  private static final int LONGEST = 400;
  private static final int SIGNATURE = 16;
  private static final String BACK = "<";

  /**
   * Where a part of a list is.
   *
   * @param isBack whether it ends right before there, and does not begin right after it
   */
  public record Turn(Position at, boolean isBack) {}

  private final byte[] key;
  private final String list;

  /**
   * Cursors of one list.
   *
   * @param list the site's id and, where it is one section's list, the section's slug
   */
  public Cursor(byte[] key, String... list) {
    this.key = key;
    this.list = String.join("/", list);
  }

  public String encode(Position position) {
    return encode(position.wire());
  }

  /** Of the part that ends right before an article. */
  public String encodeBack(Position first) {
    return encode(BACK + first.wire());
  }

  private String encode(String text) {
    var wire = text.getBytes(StandardCharsets.UTF_8);
    var signed = Arrays.copyOf(signature(wire), SIGNATURE + wire.length);
    System.arraycopy(wire, 0, signed, SIGNATURE, wire.length);
    return text(signed);
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
    var signed = bytes(cursor);
    if (signed.length <= SIGNATURE) {
      throw new Refused(ContentProblem.INVALID_CURSOR);
    }
    var wire = Arrays.copyOfRange(signed, SIGNATURE, signed.length);
    if (!MessageDigest.isEqual(Arrays.copyOf(signed, SIGNATURE), signature(wire))) {
      throw new Refused(ContentProblem.INVALID_CURSOR);
    }
    var text = new String(wire, StandardCharsets.UTF_8);
    return text.startsWith(BACK)
        ? new Turn(Position.of(text.substring(BACK.length())), true)
        : new Turn(Position.of(text), false);
  }

  private static byte[] bytes(String cursor) {
    if (cursor.length() > LONGEST) {
      throw new Refused(ContentProblem.INVALID_CURSOR);
    }
    try {
      var bytes = Base64.getUrlDecoder().decode(cursor);
      // Padding, and bits to spare in the last letter, would let one position have many cursors.
      if (text(bytes).equals(cursor)) {
        return bytes;
      }
    } catch (IllegalArgumentException _) {
      // Not base64: refused like what is not ours.
    }
    throw new Refused(ContentProblem.INVALID_CURSOR);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private byte[] signature(byte[] wire) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(list.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Arrays.copyOf(mac.doFinal(wire), SIGNATURE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
