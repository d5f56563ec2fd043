package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The TTHC reports of a folder. */
class FolderReportsTest extends FolderCase {
  @Test
  void counts_that_cannot_be_are_faults() throws IOException {
    folder.put(
        "tthc.csv",
        """
        year,month,updated_at,field,on_time,late
        2026,1,2026-01-31T16:00:00+07:00,,10,1
        2026,1,2026-01-31T16:00:00+07:00,Hộ tịch,6,0
        2026,1,2026-01-31T16:00:00+07:00,hộ  tịch,4,1
        2026,2,2026-02-28T16:00:00+07:00,,9,1
        2026,3,2026-03-31T16:00:00+07:00,Hộ tịch,9,1
        2026,4,2026-04-30T16:00:00+07:00,,20,1
        2026,4,2026-04-30T16:00:00+07:00,Hộ tịch,9,1
        2026,5,2026-05-31T16:00:00+07:00,,30,1
        2026,5,2026-05-31T17:00:00+07:00,,30,1
        2026,13,2026-05-31,,1.5,x
        2026,6
        """);

    assertThat(faults())
        .containsExactly(
            "tthc.csv:2: the field hộ tịch is given twice",
            "tthc.csv:6: the month has no total: a line with an empty field",
            "tthc.csv:7: on_time: the month's fields add up to 9, which differs from its total",
            "tthc.csv:10: the month's total is given twice",
            "tthc.csv:11: month: must be a whole number from 1 to 12",
            "tthc.csv:11: updated_at: must be a time with its offset, such as"
                + " 2026-06-01T08:00:00+07:00",
            "tthc.csv:11: on_time: must be a whole number from 0 to 10000000",
            "tthc.csv:11: late: must be a whole number from 0 to 10000000",
            "tthc.csv:12: has 2 values");
  }

  @Test
  void counts_that_fall_are_a_fault_unless_said_to_be_a_correction() throws Exception {
    var falling = FolderMaker.TTHC.replace(",,25,1", ",,9,1");
    folder.put("tthc.csv", falling);

    assertThat(faults())
        .containsExactly(
            "tthc.csv:5: on_time: of the total falls from 10 to 9, though counts run from 1"
                + " January; if it is right, see \"correction\"");

    folder.put(
        "tthc.csv",
        falling
            .replace("late\n", "late,correction\n")
            .replaceAll("(?m)^(2026,1.*)$", "$1,")
            .replace(",,9,1", ",,9,1,yes"));
    assertThat(ContentFolder.read(root, CLOCK).reports()).hasSize(2);
  }

  @Test
  void nothing_was_counted_later_than_now_or_for_a_year_after_the_next() throws Exception {
    folder.put(
        "tthc.csv",
        """
        year,month,updated_at,field,on_time,late
        2027,1,2027-01-01T00:30:00+07:00,,10,1
        2027,2,2027-01-01T00:30:01+07:00,,10,1
        2028,1,2027-01-01T00:00:00+07:00,,10,1
        2029,1,2027-01-01T00:00:00+07:00,,10,1
        """);

    assertThat(faults())
        .containsExactly(
            "tthc.csv:3: updated_at: lies ahead of this machine's clock",
            "tthc.csv:5: year: must be a whole number from 2000 to 2028");
  }

  @Test
  void a_year_is_no_larger_than_the_portal_can_store_it() throws Exception {
    var rows = new StringBuilder("year,month,updated_at,field,on_time,late\n");
    rows.append("2025,12,2026-01-01T08:00:00+07:00,,0,0\n");
    for (var month = 1; month <= 9; month++) {
      if (month == 9) {
        folder.put("tthc.csv", rows.toString());
        assertThat(ContentFolder.read(root, CLOCK).reports()).hasSize(9);
      }
      var start = "2026,%s,2026-12-01T08:00:00+07:00,".formatted(month);
      rows.append(start).append(",0,0\n");
      for (var field = 100; field < 200; field++) {
        rows.append(start).append("ặ".repeat(117)).append(field).append(",0,0\n");
      }
    }
    folder.put("tthc.csv", rows.toString());

    assertThat(faults())
        .containsExactly("tthc.csv:3: the year has more fields, or longer names, than it can hold");
  }
}
