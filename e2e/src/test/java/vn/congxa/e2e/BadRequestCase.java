package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A report that stays as it is, whatever a clerk sends. */
abstract class BadRequestCase {
  static final String MARCH = "/api/staff/tthc/2007/3";

  final TestPortal portal = TestPortal.INSTANCE;
  final String clerk = "Bearer " + portal.token("clerk");
  Map<String, Set<String>> before = Map.of();

  @BeforeEach
  void a_march_report_of_2007() {
    put(MARCH, "{\"onTime\": 100, \"late\": 10}", "if-none-match", "*");
    before = portal.everything();
  }

  @AfterEach
  void nothing_was_written() {
    assertThat(portal.everything()).isEqualTo(before);
  }

  Exchange put(String path, String body, String... headers) {
    return staff("PUT", path, body, headers);
  }

  Exchange post(String body, String... headers) {
    return staff("POST", MARCH + "/results", body, headers);
  }

  Exchange staff(String method, String path, String body, String... headers) {
    var all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "authorization";
    all[1] = clerk;
    return portal.json(method, path, body, all);
  }
}
