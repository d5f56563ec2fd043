package vn.congxa.http;

import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which version of something a request means to replace, by {@code If-Match} and {@code
 * If-None-Match} (RFC 9110, 13.1). Versions are asked for as numbers, 0 where there is nothing.
 */
public final class VersionGuard {
  public static final Fault MISSING = new Fault("if-match", FaultCode.REQUIRED);

  private VersionGuard() {}

  /**
   * The condition; what is wrong with the headers is added to {@code faults}, {@link #MISSING}
   * where neither guards the write.
   */
  public static LongPredicate of(Request request, List<Fault> faults) {
    var match = read(request, "if-match", faults);
    var noneMatch = read(request, "if-none-match", faults);
    if (match == null && (noneMatch == null || !noneMatch.isAny())) {
      faults.add(MISSING);
    }
    return version ->
        (match == null || matches(match, version))
            && (noneMatch == null || isNoneOf(noneMatch, version));
  }

  // Null where it was not sent; what is faulty names nothing.
  private static @Nullable EntityTags read(Request request, String name, List<Fault> faults) {
    var header = request.header(name);
    if (header == null) {
      return null;
    }
    var tags = EntityTags.parse(header);
    if (tags.isEmpty()) {
      faults.add(new Fault(name, FaultCode.NOT_AN_ENTITY_TAG));
    }
    return tags.orElse(EntityTags.NONE);
  }

  private static boolean matches(EntityTags tags, long version) {
    return version > 0 && (tags.isAny() || tags.nameStrongly(tag(version)));
  }

  private static boolean isNoneOf(EntityTags tags, long version) {
    return version == 0 || !(tags.isAny() || tags.nameWeakly(tag(version)));
  }

  /** The entity tag of a version. */
  public static String tag(long version) {
    return EntityTags.strong(Long.toString(version));
  }
}
