package vn.congxa.http;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The one version over which a change is made, by {@code If-Match}; to make something, {@code
 * If-None-Match: *}. Any version will not do: a change that is sent again is looked for behind the
 * one it was made over.
 */
public final class BaseVersion {
  /** A version that nothing has, so that the change is refused as one over another. */
  private static final long NONE = -1;

  private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,10})\"");
  private static final Pattern WEAK = Pattern.compile("W/\"[\\x21\\x23-\\x7e]*\"");

  private BaseVersion() {}

  /** 0 to make it; what is wrong is added to {@code faults}. */
  public static long orNone(Request request, List<Fault> faults) {
    var isToMake = "*".equals(request.header("if-none-match"));
    return isToMake && request.header("if-match") == null ? 0 : of(request, faults);
  }

  /** What is wrong is added to {@code faults}. */
  public static long of(Request request, List<Fault> faults) {
    var match = request.header("if-match");
    if (match == null) {
      faults.add(VersionGuard.MISSING);
      return NONE;
    }
    var version = VERSION.matcher(match.strip());
    if (version.matches()) {
      var number = Long.parseLong(version.group(1));
      return number == 0 ? NONE : number;
    }
    if (!WEAK.matcher(match.strip()).matches()) {
      faults.add(new Fault("if-match", FaultCode.NOT_AN_ENTITY_TAG));
    }
    return NONE; // a weak tag never matches (RFC 9110, 13.1.1)
  }
}
