package vn.congxa.http;

import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * The entity tags that a request's condition names (RFC 9110, 8.8.3 and 13.1): those of a list, or
 * any.
 *
 * @param isAny whether the header is {@code *}; then there are no tags
 */
public record EntityTags(boolean isAny, Set<String> tags) {
  static final EntityTags NONE = new EntityTags(false, Set.of());

  private static final String WEAK = "W/";
  private static final int LONGEST_LIST = 2_000;

  // RFC 9110, 8.8.3; places left empty in a list count for nothing (5.6.1).
  private static final Pattern NEXT_TAG =
      Pattern.compile("[ \\t,]*((?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")[ \\t,]*?(?=,|$)");
  private static final Pattern NOTHING = Pattern.compile("[ \\t,]*");

  public EntityTags {
    tags = Set.copyOf(tags);
  }

  /** Empty where the header is no list of tags, or one beyond reason. */
  public static Optional<EntityTags> parse(String header) {
    if (header.strip().equals("*")) {
      return Optional.of(new EntityTags(true, Set.of()));
    }
    if (header.length() > LONGEST_LIST) {
      return Optional.empty();
    }
    var tags = new LinkedHashSet<String>();
    var tag = NEXT_TAG.matcher(header);
    var at = 0;
    while (tag.region(at, header.length()).lookingAt()) {
      tags.add(tag.group(1));
      at = tag.end();
    }
    return tags.isEmpty() || !NOTHING.matcher(header.substring(at)).matches()
        ? Optional.empty()
        : Optional.of(new EntityTags(false, tags));
  }

  /** The tag of what has such a name or version, the same byte for byte. */
  public static String strong(String version) {
    return '"' + version + '"';
  }

  /**
   * A weak tag (8.8.1), which the compressed and the plain form share. It tells versions of one
   * address apart and withstands nobody, so two checksums that processors compute do.
   */
  public static String weak(byte[] content) {
    var one = new CRC32();
    var other = new CRC32C();
    one.update(content);
    other.update(content);
    var sum = one.getValue() << 32 | other.getValue();
    return WEAK + strong(HexFormat.of().toHexDigits(sum));
  }

  /** Strong comparison (8.8.3.2), as If-Match asks for: a weak tag never matches. */
  public boolean nameStrongly(String tag) {
    return !tag.startsWith(WEAK) && tags.contains(tag);
  }

  /** Weak comparison (8.8.3.2), as If-None-Match asks for. */
  public boolean nameWeakly(String tag) {
    var opaque = opaque(tag);
    return tags.stream().anyMatch(given -> opaque(given).equals(opaque));
  }

  private static String opaque(String tag) {
    return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
  }
}
