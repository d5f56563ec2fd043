package vn.congxa.renderpages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import vn.congxa.http.Response;

/** What browsers may do with our pages: our own script and style, images, and nothing else. */
final class Policy {
  private static final int FRESH_SECONDS = 60;

  private final String content =
      "default-src 'none'; script-src 'self'; style-src 'sha256-"
          + sha256(Templates.style())
          + "'; img-src 'self' https:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  /** A page that anyone may keep for a minute. */
  Response fresh(String html) {
    return page(200, html).cachedFor(FRESH_SECONDS);
  }

  Response page(int status, String html) {
    return Response.html(status, html)
        .with("content-language", "vi")
        .with("content-security-policy", content)
        .with("permissions-policy", "camera=(), geolocation=(), microphone=()")
        .with("referrer-policy", "strict-origin-when-cross-origin")
        .with("strict-transport-security", "max-age=31536000");
  }

  private static String sha256(String style) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
