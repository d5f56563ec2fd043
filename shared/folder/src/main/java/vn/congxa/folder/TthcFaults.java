package vn.congxa.folder;

import java.util.ArrayList;
import java.util.List;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.Objection;
import vn.congxa.tthc.TthcReport;

/** What is wrong with counts, in words. */
final class TthcFaults {
  private TthcFaults() {}

  static String text(Objection objection) {
    return switch (objection.reason()) {
      case DUPLICATE -> "the field " + objection.argument() + " is given twice";
      case DOES_NOT_ADD_UP ->
          column(objection.pointer())
              + ": the month's fields add up to "
              + objection.argument()
              + ", which differs from its total";
      case TOO_LONG -> "the month has more than " + objection.argument() + " fields";
      default -> objection.reason() + " " + objection.argument();
    };
  }

  /** Counts run from 1 January: what falls from one month to a later one of the same year. */
  static List<String> falling(TthcReport earlier, TthcReport later) {
    var falls = new ArrayList<String>();
    if (earlier.year() == later.year()) {
      compare("the total", earlier.counts(), later.counts(), falls);
      for (var field : later.fields()) {
        earlier
            .field(field.field())
            .ifPresent(before -> compare(field.field(), before.counts(), field.counts(), falls));
      }
    }
    return falls;
  }

  private static void compare(String what, Counts before, Counts after, List<String> falls) {
    if (after.onTime() < before.onTime()) {
      falls.add(fall("on_time", what, before.onTime(), after.onTime()));
    }
    if (after.late() < before.late()) {
      falls.add(fall("late", what, before.late(), after.late()));
    }
  }

  private static String fall(String column, String what, long before, long after) {
    return "%s: of %s falls from %s to %s, though counts run from 1 January"
        .formatted(column, what, before, after);
  }

  private static String column(String pointer) {
    return pointer.endsWith("/onTime") ? "on_time" : "late";
  }
}
