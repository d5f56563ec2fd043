package vn.congxa.local.signin;

import java.util.List;
import java.util.stream.Collectors;

/** Who do you want to be? */
final class SignInPage {
  /** Its form leads to whoever asked, which a policy of forms would stop. */
  static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

  private static final String FRAME =
      """
      <!doctype html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta name="color-scheme" content="light dark">
      <title>%1$s</title>
      <style>
      body { font: 1.0625rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 2rem auto; padding: 0 1rem }
      h1 { font-size: 1.5rem }
      button { display: block; width: 100%%; margin: .5rem 0; padding: .75rem 1rem; font: inherit;
        text-align: start; border: 1px solid GrayText; border-radius: .375rem; cursor: pointer }
      button:focus-visible { outline: 3px solid Highlight; outline-offset: 2px }
      small { display: block }
      </style>
      </head>
      <body>
      <main>
      <h1>%1$s</h1>
      %2$s
      </main>
      </body>
      </html>
      """;

  private SignInPage() {}

  /**
   * @param query the request that goes on when somebody is chosen
   * @param all who may be
   */
  static String of(String query, List<Staffer> all) {
    var staff =
        all.stream()
            .map(one ->
                """
                <button name="staff" value="%s">%s <small>%s</small></button>\
                """
                    .formatted(
                        escaped(one.id()),
                        escaped(one.name()),
                        escaped(String.join(", ", one.groups()))))
            .collect(Collectors.joining("\n"));
    return FRAME.formatted(
        "Đăng nhập trên máy này",
        """
        <p>Chọn một người để làm việc. Không ai phải gõ mật khẩu, và trang này chỉ có trên máy của bạn.</p>
        <form method="post">
        <input type="hidden" name="request" value="%s">
        %s
        </form>\
        """
            .formatted(escaped(query), staff));
  }

  static String refusal(String why) {
    return FRAME.formatted("Chưa đăng nhập được", "<p lang=\"en\">" + escaped(why) + "</p>");
  }

  static String signedOut() {
    return FRAME.formatted("Đã đăng xuất", "<p>Có thể đóng trang này.</p>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
