package vn.congxa.updatetthc;

import org.jspecify.annotations.Nullable;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Form;
import vn.congxa.tthc.FieldCounts;

/** The name of a field (lĩnh vực) as a clerk types it. */
final class FieldName {
  /** Before marks are composed with their letters and spaces collapsed. */
  private static final int LONGEST_TYPED = 4 * FieldCounts.LONGEST_NAME;

  private FieldName() {}

  /** In the form in which it is kept; null where absent or faulty. */
  static @Nullable String read(Form form) {
    var typed = form.text("field", LONGEST_TYPED);
    if (typed == null) {
      return null;
    }
    var name = FieldCounts.name(typed);
    if (name.isEmpty()) {
      form.fault("field", FaultCode.BLANK);
      return null;
    }
    if (name.length() > FieldCounts.LONGEST_NAME) {
      form.fault("field", FaultCode.TOO_LONG, String.valueOf(FieldCounts.LONGEST_NAME));
      return null;
    }
    return name;
  }
}
