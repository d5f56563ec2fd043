package vn.congxa.updatetthc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Request;

/**
 * Which version of a report a clerk means to replace, by {@code If-Match} and {@code If-None-Match}
 * (RFC 9110, 13.1). Versions are asked for as numbers, 0 where there is no report.
 */
final class Guard {
  static final Fault MISSING = new Fault("if-match", FaultCode.REQUIRED);

  private static final String ANY = "*";

  // RFC 9110, 8.8.3; places left empty in a list count for nothing (5.6.1).
  private static final Pattern NEXT_TAG =
      Pattern.compile("[ \\t,]*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"[ \\t,]*?(?=,|$)");
  private static final Pattern NOTHING = Pattern.compile("[ \\t,]*");

  private record Tag(boolean weak, String version) {}

  private Guard() {}

  /**
   * The condition; what is wrong with the headers is added to {@code faults}, {@link #MISSING}
   * where neither guards the write.
   */
  static LongPredicate of(Request request, List<Fault> faults) {
    var match = request.header("if-match");
    var noneMatch = request.header("if-none-match");
    if (match == null && (noneMatch == null || !isAny(noneMatch))) {
      faults.add(MISSING);
    }
    return ifMatch(match, faults).and(ifNoneMatch(noneMatch, faults));
  }

  // Compared strongly: a weak tag never matches.
  private static LongPredicate ifMatch(@Nullable String header, List<Fault> faults) {
    if (header == null) {
      return _ -> true;
    }
    if (isAny(header)) {
      return version -> version > 0;
    }
    var tags = tags("if-match", header, faults);
    return version -> version > 0 && tags.contains(new Tag(false, String.valueOf(version)));
  }

  private static LongPredicate ifNoneMatch(@Nullable String header, List<Fault> faults) {
    if (header == null) {
      return _ -> true;
    }
    if (isAny(header)) {
      return version -> version == 0;
    }
    var tags = tags("if-none-match", header, faults);
    return version ->
        version == 0
            || tags.stream().noneMatch(tag -> tag.version().equals(String.valueOf(version)));
  }

  private static boolean isAny(String header) {
    return header.strip().equals(ANY);
  }

  private static List<Tag> tags(String name, String header, List<Fault> faults) {
    var tags = new ArrayList<Tag>();
    var tag = NEXT_TAG.matcher(header);
    var at = 0;
    while (tag.region(at, header.length()).lookingAt()) {
      tags.add(new Tag(tag.group(1) != null, tag.group(2)));
      at = tag.end();
    }
    if (tags.isEmpty() || !NOTHING.matcher(header.substring(at)).matches()) {
      faults.add(new Fault(name, FaultCode.NOT_AN_ENTITY_TAG));
    }
    return tags;
  }
}
