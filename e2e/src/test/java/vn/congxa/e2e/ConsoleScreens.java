package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where the console's screens are, below where it begins, and an article that some of them show.
 */
final class ConsoleScreens {
  private static final List<String> STILL = List.of("/tai-khoan", "/tro-giup", "/khong-co");

  private final String article = UUID.randomUUID().toString();

  /** With an article that waits for an editor. */
  ConsoleScreens(TestPortal portal) {
    var staff = "/api/staff/articles/" + article;
    var writer = "Bearer " + portal.token("writer");
    var body =
        """
        {"kind": "manual", "title": "Giờ tưới mới", "lead": "Từ tuần tới.", "section": "tin-tuc",
         "author": "Ban Biên tập", "body": "<h2>Giờ</h2><p>Năm giờ sáng.</p><table><thead><tr>\
        <th>Ấp</th></tr></thead><tbody><tr><td>Một</td></tr></tbody></table>"}
        """;
    portal.json(
        "PUT", staff, body, "authorization", writer, "if-none-match", "*", "idempotency-key", "1");
    var submitted =
        portal.json(
            "POST",
            staff + "/submit",
            "",
            "authorization",
            writer,
            "if-match",
            "\"1\"",
            "idempotency-key",
            "2");
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
  }

  /** All of them. */
  List<String> all() {
    return Stream.concat(loading().stream(), STILL.stream()).toList();
  }

  /** Those that ask the portal for what they show. */
  List<String> loading() {
    return List.of(
        "",
        "/bai-viet",
        writing(),
        writing() + "/lich-su",
        publishing(),
        "/cho-duyet",
        judging(),
        "/thu-vien",
        "/tthc",
        "/trang",
        "/nhat-ky",
        "/thong-ke");
  }

  String writing() {
    return "/bai-viet/" + article;
  }

  String publishing() {
    return writing() + "/dang";
  }

  String judging() {
    return "/cho-duyet/" + article;
  }
}
