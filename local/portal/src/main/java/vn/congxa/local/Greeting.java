package vn.congxa.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;

/** What the terminal shows once the portal is there. */
final class Greeting {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private Greeting() {}

  static String of(LocalPortal portal, Options options) {
    return """
    The portal is running; Ctrl-C stops it.
      pages    %1$s/
      sign-in  %2$s
      mails    %1$s/_local/mails%6$s
      tables   %3$s (DynamoDB Local)
      data     %4$s
    Post the month's TTHC report as the clerk:
    %5$s
    """
        .formatted(
            portal.address(),
            portal.signIn().issuer(),
            portal.tablesAddress(),
            options.data().map(Path::toString).orElse("in memory only"),
            ReportCurl.of(portal.address(), portal.newestReport(), YearMonth.now(ZONE)),
            options.webhook().map(Greeting::hook).orElse(""))
        .stripTrailing();
  }

  private static String hook(URI address) {
    return "\n  webhook  " + address + " (signed with " + StaffNews.SECRET + ")";
  }
}
