package vn.congxa.pages.metadata;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * JSON in which no text can end the script element around it, begin a comment there, or break a
 * line of a program that takes it for one.
 */
final class ScriptEscapes extends CharacterEscapes {
  static final ScriptEscapes INSTANCE = new ScriptEscapes();

  private static final long serialVersionUID = 1L;
  private static final int[] ASCII = ascii();
  private static final SerializedString LINE = new SerializedString("\\u2028");
  private static final SerializedString PARAGRAPH = new SerializedString("\\u2029");

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return switch (character) {
      case 0x2028 -> LINE;
      case 0x2029 -> PARAGRAPH;
      default -> null;
    };
  }

  private static int[] ascii() {
    var codes = standardAsciiEscapesForJSON();
    for (var character : new char[] {'<', '>', '&'}) {
      codes[character] = ESCAPE_STANDARD;
    }
    return codes;
  }
}
