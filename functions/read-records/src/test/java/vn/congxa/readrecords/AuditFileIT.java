package vn.congxa.readrecords;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.readrecords.Archive.csv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Who did what, as a file for a spreadsheet. */
class AuditFileIT extends AuditCase {
  @Test
  void a_spreadsheet_has_the_month_and_carries_nothing_out() {
    var answer = archive.send(csv("audit"));

    assertThat(answer.header("content-type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(answer.header("content-disposition"))
        .isEqualTo("attachment; filename=\"nhat-ky-2026-05.csv\"");
    assertThat(answer.header("link")).isEmpty();
    assertThat(answer.text())
        .startsWith("\ufeffThời điểm,Người làm,Tài khoản,Việc,Đối tượng,")
        .contains(
            "2026-05-03 08:00:00,,minh,Trả lại,Bài viết,'=1+2,", "\"Ghi rõ, \"\"giờ\"\"\"\r\n")
        .contains("2026-05-01 01:00:00,Trần Thị Lan,lan,Lưu,")
        .contains("2026-05-05 08:00:00,,minh,set,Thông báo khẩn,,,1,\r\n");
  }

  @Test
  void a_file_that_would_be_too_large_says_where_the_rest_begins() {
    var many = new ArrayList<Map<String, AttributeValue>>();
    for (var i = 1; i <= 1_200; i++) {
      var at = Instant.parse("2026-03-01T02:00:00Z").plusSeconds(i);
      many.add(Archive.change(100 + i, "site", "save", "minh", at, "x".repeat(1_000)));
    }
    archive.put("NewsroomTable", many);

    var first = archive.send(csv("audit").query("month", "2026-03"));
    var link = first.header("link");
    assertThat(link).startsWith("</api/staff/audit?").endsWith(">; rel=\"next\"");
    var cursor = link.replaceFirst(".*cursor=([^&>]*).*", "$1");
    var rest = archive.send(csv("audit").query("month", "2026-03").query("cursor", cursor));

    assertThat(rest.header("link")).isEmpty();
    var lines = first.text().lines().count() + rest.text().lines().count();
    assertThat(lines).isEqualTo(1_200 + 2);
  }
}
