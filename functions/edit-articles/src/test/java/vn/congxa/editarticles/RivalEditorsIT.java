package vn.congxa.editarticles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.editarticles.Office.ARTICLE;
import static vn.congxa.editarticles.Office.GOOD;
import static vn.congxa.editarticles.Office.SITE;
import static vn.congxa.editarticles.Office.asEditor;
import static vn.congxa.editarticles.Office.asWriter;
import static vn.congxa.editarticles.Office.editor;
import static vn.congxa.editarticles.Office.over;
import static vn.congxa.editarticles.Office.writer;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import vn.congxa.aws.Environment;
import vn.congxa.aws.Tries;
import vn.congxa.content.Found;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.newsroom.Arrival;
import vn.congxa.newsroom.ArrivalStore;
import vn.congxa.newsroom.Manuscript;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.PublicState;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

/** Two at one article, the second right before each of the first one's requests in turn. */
class RivalEditorsIT {
  private static final String SLUG = "lich-tiem-chung-thang-toi";
  private static final String OTHER = "1c8a4c4e-6a53-4f0e-9f39-5f1f1c9f0a11";

  private final Before before = new Before();
  private final Office office = new Office(before);
  private final EditArticlesHandler colleague =
      new EditArticlesHandler(
          new Wiring(
              new Environment(office.db.variables()),
              office.db::client,
              office.clock,
              RequestLog.unheard()));

  @AfterEach
  void readers_have_what_the_newsroom_says_they_have() {
    var state = newsroom().open(SITE, ARTICLE).orElseThrow().state();
    var there = office.at(SLUG);
    if (state.life().standing() == PublicState.PUBLISHED) {
      assertThat(there).isInstanceOf(Found.Here.class);
    } else if (state.life().standing() == PublicState.WITHDRAWN) {
      assertThat(there).isInstanceOf(Found.Gone.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void of_two_who_publish_one_is_told_of_the_other(int request) {
    office.submitted();
    before.run(request, () -> colleague(asEditor("publish"), 2, "{}", 200));

    var answer = office.command(asEditor("publish"), 2, "{}");

    assertThat(answer.status()).as(answer.toString()).isEqualTo(before.ran() ? 412 : 200);
    assertThat(((Found.Here) office.at(SLUG)).article().version()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void who_publishes_what_is_taken_back_is_told(int request) {
    office.submitted();
    before.run(request, () -> colleague(asWriter("take-back"), 2, "{}", 200));

    var answer = office.command(asEditor("publish"), 2, "{}");

    assertThat(answer.status()).isEqualTo(before.ran() ? 412 : 200);
    assertThat(office.at(SLUG)).isInstanceOf(before.ran() ? Found.Nowhere.class : Found.Here.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void of_two_drafts_with_one_address_published_at_once_the_second_is_offered_another(int request) {
    office.submitted();
    var other = "/api/staff/articles/" + OTHER;
    office.send(over(writer("PUT", other), 0).body(GOOD));
    office.send(over(writer("POST", other + "/submit"), 1).body("{}"));
    before.run(request, () -> colleague(editor("POST", other + "/publish"), 2, "{}", 200));

    var answer = office.command(asEditor("publish"), 2, "{}");

    assertThat(answer.status()).isEqualTo(before.ran() ? 409 : 200);
    if (before.ran()) {
      assertThat(answer.code()).isEqualTo("slug_taken");
      assertThat(answer.json().path("proposal").asText()).isEqualTo(SLUG + "-2");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void an_import_that_comes_between_is_told_and_neither_is_half_written(int request) {
    office.published();
    office.save(3, GOOD.replace("bảy", "tám"));
    office.command(asWriter("submit"), 4, "{}");
    before.run(request, this::bring);

    var answer = office.command(asEditor("publish"), 5, "{\"minor\": true}");

    var article = ((Found.Here) office.at(SLUG)).article();
    if (before.ran()) {
      assertThat(answer.status()).as(answer.toString()).isIn(409, 412);
      assertThat(article.body()).contains("mười");
    } else {
      assertThat(answer.status()).isEqualTo(200);
      assertThat(article.body()).contains("tám");
    }
  }

  /** A folder's text in place of what readers have. */
  private void bring() {
    var arrivals =
        new ArrivalStore(
            office.db.client(),
            office.db.table("NewsroomTable"),
            office.db.table("ContentTable"),
            Tries.inRealTime());
    var here = Arrival.of(((Found.Here) office.at(SLUG)).article());
    var text = here.text();
    var brought =
        new Arrival(
            here.slug(),
            here.formerSlugs(),
            new Manuscript(
                text.title(),
                text.lead(),
                text.body().replace("bảy", "mười"),
                text.section(),
                text.author(),
                text.source(),
                text.publishAt(),
                text.image(),
                text.figures(),
                text.attachments()),
            here.work(),
            here.standing(),
            null,
            null,
            here.publishedAt(),
            List.of(),
            newsroom().open(SITE, ARTICLE).orElseThrow().state().version() + 1,
            office.clock.instant());
    var known = arrivals.known(SITE, null, brought);
    assertThat(
            arrivals.bring(
                SITE, known, brought, office.clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh")))
        .isTrue();
  }

  private void colleague(Event event, long base, String body, int status) {
    TestAnswer answer = over(event, base).body(body).to(colleague);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
  }

  private NewsroomStore newsroom() {
    return new NewsroomStore(office.db.client(), office.db.table("NewsroomTable"));
  }

  /** Does something once, right before the n-th request from now leaves, unless all is written. */
  private static final class Before implements ExecutionInterceptor {
    private @Nullable Runnable work;
    private int left;
    private boolean ran;

    void run(int request, Runnable what) {
      left = request;
      work = what;
    }

    boolean ran() {
      return ran;
    }

    @Override
    public void beforeTransmission(
        Context.BeforeTransmission context, ExecutionAttributes attributes) {
      var once = work;
      left--;
      if (once != null && left == 0) {
        work = null;
        ran = true;
        once.run();
      } else if (context.request() instanceof TransactWriteItemsRequest) {
        work = null;
      }
    }
  }
}
