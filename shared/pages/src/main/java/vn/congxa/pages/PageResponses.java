package vn.congxa.pages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import vn.congxa.content.Article;
import vn.congxa.http.Response;
import vn.congxa.pages.view.PageLifetime;
import vn.congxa.text.Sha256;

/**
 * What browsers and caches may do with our pages: our own script and style, images, and nothing
 * else; lists for a minute, articles for longer while a fresh one is fetched.
 */
public final class PageResponses {
  private static final int LIST_SECONDS = 60;
  private static final int FOUND_SECONDS = 30;
  private static final int ARTICLE_SECONDS = 300;
  private static final int STALE_SECONDS = 60;

  private static final String COUNTER = "<dl class=\"visitors\">";

  private final String content =
      "default-src 'none'; script-src 'self'; style-src 'sha256-"
          + sha256(Templates.style())
          + "'; img-src 'self' https:; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  public Response list(String html, PageLifetime lasting) {
    return kept(tagged(html), LIST_SECONDS, lasting);
  }

  /**
   * An article's page.
   *
   * @param changed the last time that anything on it did, as far as dates can tell
   */
  public Response article(String html, Instant changed, PageLifetime lasting) {
    return kept(tagged(html), ARTICLE_SECONDS, lasting).changedAt(changed);
  }

  /** What was found: for whoever asked, and for no search engine; soon asked for again. */
  public Response found(String html) {
    return tagged(html).with("x-robots-tag", "noindex").cachedFor(FOUND_SECONDS);
  }

  /** An article's text, to be saved under its name. */
  public Response text(String text, Article article) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return Response.of(200, "text/plain; charset=utf-8", bytes)
        .with("content-language", "vi")
        .with("content-disposition", "attachment; filename=\"" + article.slug() + ".txt\"")
        .with("x-robots-tag", "noindex")
        .cachedFor(LIST_SECONDS, ARTICLE_SECONDS, STALE_SECONDS)
        .changedAt(article.headline().changedAt());
  }

  public Response page(int status, String html) {
    return Response.html(status, html)
        .with("content-security-policy", content)
        .with("permissions-policy", "camera=(), geolocation=(), microphone=()");
  }

  /** A page that is for whoever has its address, and for nobody else. */
  public Response preview(String html) {
    return unlisted(page(200, html));
  }

  /** The same answer, kept nowhere, listed nowhere, and told to no page that is reached from it. */
  public static Response unlisted(Response response) {
    return response
        .with("x-robots-tag", "noindex, nofollow")
        .with("referrer-policy", "no-referrer")
        .notCached();
  }

  private static Response kept(Response response, int seconds, PageLifetime lasting) {
    var browser = lasting.atMost(LIST_SECONDS);
    var shared = lasting.atMost(seconds);
    return response.cachedFor(browser, shared, lasting.atMost(shared + STALE_SECONDS) - shared);
  }

  private Response tagged(String html) {
    return page(200, html).taggedBy(withoutCounter(html));
  }

  // Who has the page has it, whoever else came since: the script shows the counts of now.
  private static byte[] withoutCounter(String html) {
    var from = html.indexOf(COUNTER);
    var to = html.indexOf("</dl>", Math.max(from, 0));
    var lasting = from < 0 ? html : html.substring(0, from) + html.substring(to);
    return lasting.getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(String style) {
    return Base64.getEncoder().encodeToString(Sha256.of(style));
  }
}
