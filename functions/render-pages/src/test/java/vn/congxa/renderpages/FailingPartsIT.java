package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestClients;

class FailingPartsIT {
  private final PagesPortal portal = new PagesPortal().filled();

  @Test
  void the_front_page_takes_three_requests_once_the_site_is_known() {
    var meter = new CapacityMeter();
    var pages = portal.handler(TestClients.watched(portal.db(), meter));
    Event.sample("render-pages.home.json").to(pages);
    portal.clock.advance(Duration.ofSeconds(2)); // or the counter is still known
    meter.reset();

    Event.sample("render-pages.home.json").to(pages);

    assertThat(meter.costs().stream().map(CapacityMeter.Cost::operation))
        .containsExactlyInAnyOrder("Query", "Query", "GetItem");
  }

  @Test
  void without_the_counter_the_news_is_read_and_the_operator_told() {
    var table = portal.db().table("VisitsTable");
    var pages = failing(r -> r instanceof GetItemRequest get && get.tableName().equals(table));

    var answer = Event.sample("render-pages.home.json").to(pages);
    var page = Jsoup.parse(answer.text());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(page.select("[data-visitors]").eachText()).containsOnly("–");
    assertThat(page.select(".card")).isNotEmpty();
    assertThat(portal.log()).contains("\"missing\":\"visits\"").contains("out of order");
  }

  @Test
  void without_the_report_the_news_is_read_and_the_panel_left_out() {
    var table = portal.db().table("TthcTable");
    var pages = failing(r -> r instanceof QueryRequest query && query.tableName().equals(table));

    var answer = Event.sample("render-pages.article.json").to(pages);
    var page = Jsoup.parse(answer.text());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(page.select(".panel, .beside")).isEmpty();
    assertThat(answer.header("cache-control")).isEqualTo("public, max-age=5, s-maxage=5");
    assertThat(portal.log()).contains("\"missing\":\"tthc\"");
  }

  @Test
  void without_the_article_the_reader_gets_a_reference_and_the_log_the_reason() {
    var pages = failing(r -> r instanceof GetItemRequest get && isArticle(get));

    var answer = Event.sample("render-pages.article.json").to(pages);
    var page = Jsoup.parse(answer.text());

    assertThat(answer.status()).isEqualTo(500);
    assertThat(page.select(".detail").text()).isEqualTo("Mã tra cứu: test-request");
    assertThat(page.select(".brand .name").text()).isEqualTo("xã An Bình Đông");
    assertThat(answer.text()).doesNotContain("out of order", "Exception");
    assertThat(portal.log()).contains("out of order").contains("\"level\":\"ERROR\"");
  }

  @Test
  void with_nothing_to_be_had_the_page_still_says_so() {
    var pages = failing(request -> true);

    var answer = Event.sample("render-pages.home.json").to(pages);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(Jsoup.parse(answer.text()).select("h1").text()).isEqualTo("Hệ thống gặp lỗi");
  }

  @Test
  void a_reader_whom_a_throttled_table_kept_waiting_is_asked_to_come_again() {
    var pages =
        failing(
            r -> r instanceof GetItemRequest get && isArticle(get),
            ProvisionedThroughputExceededException.builder()
                .statusCode(400)
                .awsErrorDetails(
                    AwsErrorDetails.builder()
                        .errorCode("ProvisionedThroughputExceededException")
                        .build())
                .build());

    var answer = Event.sample("render-pages.article.json").to(pages);
    var page = Jsoup.parse(answer.text());

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("retry-after")).isEqualTo("2");
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(page.select("h1").text()).isEqualTo("Hệ thống đang bận");
    assertThat(page.select(".brand .name").text()).isEqualTo("xã An Bình Đông");
    assertThat(portal.log()).contains("\"refusal\":\"busy\"").doesNotContain("ERROR", "Failures");
  }

  private static boolean isArticle(GetItemRequest get) {
    var sk = get.key().get("sk");
    return sk != null && sk.s().startsWith("article#");
  }

  private RenderPagesHandler failing(Predicate<SdkRequest> which) {
    return failing(which, SdkClientException.create("out of order"));
  }

  private RenderPagesHandler failing(Predicate<SdkRequest> which, RuntimeException failure) {
    var fault =
        new ExecutionInterceptor() {
          @Override
          public void beforeExecution(Context.BeforeExecution at, ExecutionAttributes attributes) {
            if (which.test(at.request())) {
              throw failure;
            }
          }
        };
    return portal.handler(TestClients.watched(portal.db(), fault));
  }
}
