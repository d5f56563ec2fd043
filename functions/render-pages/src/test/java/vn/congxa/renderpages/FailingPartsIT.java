package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestClients;

class FailingPartsIT {
  private static final KeysAndAttributes NO_KEYS = KeysAndAttributes.builder().build();

  private final PagesPortal portal = new PagesPortal().filled();

  @Test
  void without_the_counter_the_news_is_read_and_the_operator_told() {
    var pages = leavingOut(portal.db().table("VisitsTable"));

    var answer = Event.sample("render-pages.home.json").to(pages);
    var page = Jsoup.parse(answer.text());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(page.select("[data-visitors]").eachText()).containsOnly("–");
    assertThat(page.select(".card")).isNotEmpty();
    assertThat(portal.log()).contains("\"missing\":\"visits\"").contains("left it out");
  }

  @Test
  void without_the_report_the_news_is_read_and_the_panel_left_out() {
    var pages = leavingOut(portal.db().table("TthcTable"));

    var answer = Event.sample("render-pages.article.json").to(pages);
    var page = Jsoup.parse(answer.text());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(page.select(".panel, .beside")).isEmpty();
    assertThat(page.select(".related li")).isNotEmpty();
    assertThat(answer.header("cache-control")).isEqualTo("public, max-age=5, s-maxage=5");
    assertThat(portal.log()).contains("\"missing\":\"tthc\"");
  }

  @Test
  void an_article_that_dynamodb_leaves_out_again_and_again_is_asked_for_later() {
    var pages = leavingOut(portal.db().table("ContentTable"));

    var answer = Event.sample("render-pages.article.json").to(pages);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("retry-after")).isEqualTo("2");
  }

  @Test
  void without_the_article_the_reader_gets_a_reference_and_the_log_the_reason() {
    var pages = failing(FailingPartsIT::isArticle);

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
            FailingPartsIT::isArticle,
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

  private static boolean isArticle(SdkRequest request) {
    return request instanceof BatchGetItemRequest batch
        && batch.requestItems().toString().contains("/bai-viet/");
  }

  /** DynamoDB leaves out what is asked of one table, as where it throttles. */
  private RenderPagesHandler leavingOut(String table) {
    var fault =
        new ExecutionInterceptor() {
          @Override
          public SdkResponse modifyResponse(
              Context.ModifyResponse at, ExecutionAttributes attributes) {
            if (!(at.response() instanceof BatchGetItemResponse answer)
                || !(at.request() instanceof BatchGetItemRequest asked)
                || !asked.requestItems().containsKey(table)) {
              return at.response();
            }
            var rest = new HashMap<>(answer.responses());
            rest.remove(table);
            var left = Map.of(table, asked.requestItems().getOrDefault(table, NO_KEYS));
            return answer.toBuilder().responses(rest).unprocessedKeys(left).build();
          }
        };
    return portal.handler(TestClients.watched(portal.db(), fault));
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
