package vn.congxa.tthc;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The part of a report that one field (lĩnh vực) has.
 *
 * @param field its name; spaces are collapsed, and letters composed so that the same name typed on
 *     two keyboards is the same
 */
public record FieldCounts(String field, Counts counts) {
  public static final int LONGEST_NAME = 120;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  public FieldCounts {
    field = name(field);
    if (field.isEmpty() || field.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("the name of a field: " + field);
    }
  }

  /** The form in which a name is kept; empty if nothing in it can be seen. */
  public static String name(String typed) {
    var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }

  /** Whether this is the field of that name, by whatever case. */
  public boolean isOf(String name) {
    return key(field).equals(key(name));
  }

  String key() {
    return key(field);
  }

  private static String key(String name) {
    return name(name).toLowerCase(Locale.ROOT);
  }
}
