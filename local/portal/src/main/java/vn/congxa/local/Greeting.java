package vn.congxa.local;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.congxa.local.signin.TokenEndpoint;

/** What the terminal shows once the portal is there. */
final class Greeting {
  private Greeting() {}

  static String of(Portal portal, Options options) {
    var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    return """
    The portal is running; Ctrl-C stops it.
      pages    %1$s/
      sign-in  %2$s
      tables   %3$s (DynamoDB Local)
      data     %4$s
    Post this month's TTHC report as the clerk:
      TOKEN=$(curl -s %1$s%5$s -d '{"role": "clerk"}' | sed 's/.*"access_token": *"\\([^"]*\\)".*/\\1/')
      curl -i -X PUT %1$s/api/staff/tthc/%6$d/%7$d -H "Authorization: Bearer $TOKEN" \\
        -H 'Content-Type: application/json' -d '{"onTime": 158, "late": 1}'
    """
        .formatted(
            portal.address(),
            portal.issuer(),
            portal.tablesAddress(),
            options.data().map(Path::toString).orElse("in memory only"),
            TokenEndpoint.PATH,
            today.getYear(),
            today.getMonthValue())
        .stripTrailing();
  }
}
