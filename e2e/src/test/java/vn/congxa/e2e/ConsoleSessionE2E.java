package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who is signed in while something is written, and for how long. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("JavaUtilDate") // Nimbus speaks it
class ConsoleSessionE2E {
  private static final int HOURS_BEHIND = 3;

  private final TestPortal portal = TestPortal.INSTANCE;
  private final Chromium chromium = new Chromium();

  @AfterAll
  void stop() {
    chromium.close();
  }

  @Test
  void a_sign_in_that_is_over_costs_nothing_to_the_same_person() {
    var window = chromium.window(1280);
    try (var lan = new Writer(portal, window, "lan")) {
      var article = new StoredArticle(portal, lan.begin());
      lan.type("Khi còn phiên.");
      lan.await("saved");
      new Renewals(portal, window).refuseNext(lan);

      lan.type("Khi hết phiên.");
      lan.await("signed-out");
      assertThat(lan.text()).isEqualTo("Khi còn phiên.Khi hết phiên.");
      lan.signInAgain("lan");
      lan.await("saved");

      assertThat(article.body()).isEqualTo("<p>Khi còn phiên.</p>\n<p>Khi hết phiên.</p>");
      assertThat(article.version()).isEqualTo(2);
      assertThat(lan.browser().errors()).isEmpty();
    }
  }

  @Test
  void somebody_else_who_signs_in_instead_sees_nothing_of_it_and_sends_nothing_of_it() {
    var window = chromium.window(1280);
    try (var lan = new Writer(portal, window, "lan")) {
      var id = lan.begin();
      var article = new StoredArticle(portal, id);
      lan.type("Lan đã lưu.");
      lan.await("saved");
      new Renewals(portal, window).refuseNext(lan);
      lan.type("Chỉ ở máy này.");
      lan.await("signed-out");
      var saves = new ArrayList<Request>();
      window.onRequest(request -> {
        if (StaffBrowser.isSave(request)) {
          saves.add(request);
        }
      });

      window.clearCookies();
      lan.signInAgain("minh");
      lan.browser().page().getByText("Minh").first().waitFor();
      lan.open(id);
      assertThat(lan.text()).isEqualTo("Lan đã lưu.");
      lan.browser().open("/quan-tri");
      assertThat(lan.browser().page().content()).doesNotContain("Chỉ ở máy này", "Máy này còn bài");
      assertThat(saves).isEmpty();
      assertThat(article.version()).isEqualTo(1);

      lan.browser().leaveTo("lan");
      lan.open(id);
      assertThat(lan.text()).isEqualTo("Lan đã lưu.Chỉ ở máy này.");
      lan.until(() -> {
        lan.pass(1);
        return article.body().equals("<p>Lan đã lưu.</p>\n<p>Chỉ ở máy này.</p>");
      });
    }
  }

  @Test
  void a_token_that_the_portal_takes_for_old_is_renewed_and_nobody_is_asked() {
    var window = chromium.window(1280);
    try (var lan = new Writer(portal, window, "lan")) {
      var article = new StoredArticle(portal, lan.begin());
      lan.type("Trước đó.");
      lan.await("saved");
      new Renewals(portal, window)
          .changeNext(
              lan,
              claims ->
                  new JWTClaimsSet.Builder(claims)
                      .expirationTime(Date.from(Instant.EPOCH))
                      .build());

      lan.type("Sau đó.");
      lan.await("saved");

      assertThat(article.body()).isEqualTo("<p>Trước đó.</p>\n<p>Sau đó.</p>");
      assertThat(lan.browser().isSignInLost()).isFalse();
    }
  }

  @Test
  void a_role_that_was_taken_away_is_told_of_and_what_is_typed_stays() {
    var window = chromium.window(1280);
    try (var lan = new Writer(portal, window, "lan")) {
      var id = lan.begin();
      var article = new StoredArticle(portal, id);
      lan.type("Khi là người viết.");
      lan.await("saved");
      new Renewals(portal, window)
          .changeNext(
              lan,
              claims ->
                  new JWTClaimsSet.Builder(claims)
                      .claim("cognito:groups", List.of("clerk"))
                      .build());

      lan.type("Khi không còn là người viết.");
      lan.await("refused");
      assertThat(lan.browser().page().locator(".saved-line").innerText())
          .contains("Chưa lưu được (đã giữ trên máy này)", "Quản trị viên");
      assertThat(lan.text()).contains("Khi không còn là người viết.");
      var copy = new KeptCopy(lan.browser().page(), id);
      lan.until(() -> copy.body().contains("Khi không còn là người viết."));

      lan.skip(Renewals.TOKENS_LAST); // an administrator gave it back meanwhile
      lan.browser().press("Lưu");
      lan.await("saved");
      assertThat(article.body()).contains("Khi không còn là người viết.");
    }
  }

  @Test
  void a_clock_that_is_hours_wrong_in_another_zone_changes_no_time_and_stops_no_save() {
    var window = chromium.abroad("America/New_York");
    var wrong = Instant.now().minus(HOURS_BEHIND, ChronoUnit.HOURS);
    try (var lan = new Writer(portal, window, "lan", wrong)) {
      var article = new StoredArticle(portal, lan.begin());
      lan.type("Giờ máy sai.");
      lan.await("saved");
      assertThat(lan.browser().page().locator(".saved-line").innerText())
          .contains("Đã lưu " + article.at().substring(11, 16));

      var wanted =
          LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(2).withHour(8).withMinute(0);
      var time = wanted.truncatedTo(ChronoUnit.MINUTES).toString();
      lan.browser().fill("Hẹn giờ đăng (nếu có)", time);
      lan.until(() -> {
        lan.pass(1);
        return article.publishAt().equals(time + ":00+07:00");
      });
      lan.skip(Renewals.TOKENS_LAST);
      lan.type("Sau khi gia hạn.");
      lan.await("saved");
      assertThat(article.body()).contains("Sau khi gia hạn.");
      assertThat(lan.browser().isSignInLost()).isFalse();
    }
  }
}
