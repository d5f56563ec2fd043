package vn.congxa.refreshcdn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Article;
import vn.congxa.content.Correction;
import vn.congxa.content.PublishedArticles;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.lambda.Wiring;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.Invocation;
import vn.congxa.testing.TableStream;

/** What CloudFront is asked, by its own protocol. */
class RefreshCdnHandlerIT {
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  private static final Pattern PATHS = Pattern.compile("<Path>([^<]*)</Path>");
  private static final Pattern REFERENCE = Pattern.compile("<CallerReference>([^<]*)<");
  private static final String DONE =
      "<Invalidation><Id>I1</Id><Status>InProgress</Status></Invalidation>";
  private static final String BUSY =
      "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code>"
          + "<Message>no</Message></Error></ErrorResponse>";

  private final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final String table = db.table("ContentTable");
  private final PublishedArticles articles = new PublishedArticles(db.client(), table);
  private final List<String> asked = new ArrayList<>();
  private final HttpServer cloudFront = listening();
  private TableStream stream = new TableStream(db, "ContentTable");
  private boolean refuses;

  private static HttpServer listening() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void a_distribution_is_there() {
    cloudFront.createContext(
        "/",
        exchange -> {
          var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
          var answer = (refuses ? BUSY : DONE).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(refuses ? 403 : 201, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    cloudFront.start();
    stream.next();
  }

  @AfterEach
  void close() {
    cloudFront.stop(0);
  }

  @Test
  void what_is_published_or_changed_a_little_costs_no_path() {
    save("bai", 1, List.of(), NOON);
    save("bai", 2, List.of(), NOON.plusSeconds(60));

    follow();

    assertThat(asked).isEmpty();
  }

  @Test
  void a_withdrawn_article_is_forgotten_in_both_languages_and_for_programs() {
    save("bai", 1, List.of(), NOON);
    withdraw("bai", 2);

    follow();

    assertThat(asked).hasSize(1);
    assertThat(asked.getFirst()).startsWith("POST /2020-05-31/distribution/E1EXAMPLE/invalidation");
    assertThat(paths()).containsExactly("/api/articles/bai", "/bai-viet/bai*");
  }

  @Test
  void a_corrected_article_is_forgotten_when_it_is_corrected_and_not_with_each_later_change() {
    var correction = new Correction(NOON.plusSeconds(60), "Giờ đúng là 8 giờ.");
    save("bai", 1, List.of(), NOON);
    save("bai", 2, List.of(correction), NOON.plusSeconds(60).plusMillis(250));
    follow();
    assertThat(paths()).containsExactly("/api/articles/bai", "/bai-viet/bai*");

    asked.clear();
    save("bai", 3, List.of(correction), NOON.plusSeconds(120));
    follow();
    assertThat(asked).isEmpty();
  }

  @Test
  void the_same_event_sent_again_is_the_same_request() {
    save("bai", 1, List.of(), NOON);
    withdraw("bai", 2);
    var event = TableStream.event("shardId-1", stream.next());

    handle(event);
    handle(event);

    assertThat(asked).hasSize(2);
    assertThat(found(REFERENCE, asked.getFirst())).isEqualTo(found(REFERENCE, asked.getLast()));
  }

  @Test
  void what_a_site_says_on_all_pages_and_many_articles_at_once_are_one_path() {
    handle(
        """
        {"Records": [{"dynamodb": {"Keys": {"pk": {"S": "xa-mot"}, "sk": {"S": "site"}}, \
        "SequenceNumber": "7"}}]}\
        """
            .getBytes(StandardCharsets.UTF_8));
    assertThat(paths()).containsExactly("/*");

    asked.clear();
    IntStream.range(0, 6)
        .forEach(i -> {
          save("bai-" + i, 1, List.of(), NOON);
          withdraw("bai-" + i, 2);
        });
    follow();
    assertThat(paths()).containsExactly("/*");
  }

  @Test
  void a_refusal_fails_the_batch_so_that_it_comes_again() {
    save("bai", 1, List.of(), NOON);
    withdraw("bai", 2);
    refuses = true;

    assertThatThrownBy(this::follow).hasMessageContaining("no");
  }

  private void follow() {
    handle(TableStream.event("shardId-1", stream.next()));
  }

  private void handle(byte[] event) {
    var variables = new HashMap<>(db.environment());
    variables.put("CONTENT_TABLE", table);
    variables.put("DISTRIBUTION", "E1EXAMPLE");
    variables.put(
        "AWS_ENDPOINT_URL_CLOUDFRONT", "http://127.0.0.1:" + cloudFront.getAddress().getPort());
    Invocation.of(new RefreshCdnHandler(Wiring.of(variables)), event);
  }

  private List<String> paths() {
    return found(PATHS, asked.getFirst());
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private void save(String slug, int version, List<Correction> corrections, Instant updatedAt) {
    articles.save("xa-mot", article(slug, version, corrections, updatedAt, null), version - 1L);
  }

  private void withdraw(String slug, int version) {
    articles.save("xa-mot", article(slug, version, List.of(), NOON, "Sai."), version - 1L);
  }

  private static Article article(
      String slug,
      int version,
      List<Correction> corrections,
      Instant updatedAt,
      @Nullable String because) {
    return new Article(
        new Slug(slug),
        new Slug("tin-tuc"),
        "Bài",
        "",
        "<p>x</p>",
        null,
        "A",
        null,
        NOON,
        because == null ? Status.PUBLISHED : Status.WITHDRAWN,
        because,
        updatedAt,
        version,
        List.of(),
        List.of(),
        List.of(),
        corrections);
  }
}
