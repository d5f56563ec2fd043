package vn.congxa.operator;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congxa.folder.Console;
import vn.congxa.operator.staff.Member;
import vn.congxa.operator.staff.Programs;

/** Staff and programs as lines of a table. */
final class StaffList {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private StaffList() {}

  /**
   * A line for each.
   *
   * @param seen when they were last in the console, by account
   */
  static void people(List<Member> members, Map<String, Instant> seen, Console out) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("NAME", "MAIL", "STATE", "SECOND FACTOR", "LAST SEEN", "ROLES"));
    for (var member : members) {
      var last = seen.get(member.subject());
      rows.add(
          List.of(
              member.name(),
              member.mail(),
              member.state(),
              member.factors(),
              last == null ? "-" : last.atZone(ZONE).toLocalDate().toString(),
              member.roles().isEmpty() ? "-" : String.join(" ", member.roles())));
    }
    print(rows, out);
  }

  static void programs(List<Programs.Known> programs, Console out) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("PROGRAM", "CLIENT", "STATE", "SECRETS", "SITES"));
    for (var program : programs) {
      rows.add(
          List.of(
              program.name(),
              program.client(),
              program.isLetIn() ? "let in" : "not let in yet",
              String.valueOf(program.secrets()),
              String.join(" ", program.sites())));
    }
    print(rows, out);
  }

  private static void print(List<List<String>> rows, Console out) {
    for (var row : rows) {
      var line = new StringBuilder();
      for (var column = 0; column < row.size(); column++) {
        var at = column;
        var width = rows.stream().mapToInt(one -> one.get(at).length()).max().orElse(0);
        line.append(String.format(Locale.ROOT, "%-" + Math.max(1, width) + "s  ", row.get(at)));
      }
      out.line(line.toString().stripTrailing());
    }
  }
}
