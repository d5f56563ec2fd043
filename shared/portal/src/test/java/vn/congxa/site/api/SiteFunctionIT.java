package vn.congxa.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Environment;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.site.Site;
import vn.congxa.site.SiteRef;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.Event;
import vn.congxa.testing.MovableClock;

class SiteFunctionIT {
  private final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final Greeter greeter = new Greeter();

  @Test
  void a_request_is_for_the_site_of_its_host() {
    save("an-binh-dong");
    save("an-binh-tay");

    var answer = Event.of("GET /", "/").header("host", "an-binh-tay.example.vn").to(greeter);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("an-binh-tay");
  }

  @Test
  void where_no_site_answers_the_answer_says_so_in_the_readers_language() {
    save("an-binh-dong");
    save("an-binh-tay");
    var stranger = Event.of("GET /", "/").header("host", "khac.example.vn");

    var answer = stranger.to(greeter);

    assertThat(answer.status()).isEqualTo(421);
    assertThat(answer.code()).isEqualTo("unknown_site");
    assertThat(answer.text()).contains("Không có trang nào");
    assertThat(stranger.header("accept-language", "en").to(greeter).text())
        .contains("No site answers");
  }

  @Test
  void a_rehearsal_is_for_a_site_of_the_stack_and_answers_nobody() {
    save("an-binh-dong");

    greeter.rehearse(greeter::answer);

    assertThat(greeter.greeted).containsExactly("an-binh-dong");
  }

  @Test
  void a_stack_without_a_site_is_rehearsed_for_one_that_cannot_be() {
    greeter.rehearse(greeter::answer);

    assertThat(greeter.greeted).containsExactly("#rehearsal");
  }

  private void save(String id) {
    new SiteStore(db.client(), db.table("ContentTable"))
        .save(
            new Site(
                id,
                "Xã " + id,
                List.of(id + ".example.vn"),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                "Phạm Văn Mẫu",
                "Ấp Hai",
                "0200 000 0000",
                "xa@example.vn",
                List.of(),
                0),
            new byte[] {1});
  }

  /** Answers with the site that a request is for. */
  private final class Greeter extends SiteFunction {
    private final List<String> greeted = new ArrayList<>();

    Greeter() {
      super(
          new Wiring(
              new Environment(db.variables()),
              db::client,
              new MovableClock(Instant.parse("2026-03-01T05:00:00Z")),
              RequestLog.unheard()));
    }

    @Override
    protected Response answer(Request request, SiteRef site) {
      greeted.add(site.id());
      return Response.json(json -> json.writeRawValue(site.id()));
    }
  }
}
