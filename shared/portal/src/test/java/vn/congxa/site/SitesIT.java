package vn.congxa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.log.RequestLog;
import vn.congxa.site.api.Sites;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TestClients;

/** Sites as a running function remembers them, over a table that may not answer. */
class SitesIT {
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  private static final String HOST = "an-binh-dong.example.vn";

  private final RuntimeException silence = ApiCallTimeoutException.create(8000);
  private final DynamoDbLocal tables = DynamoDbLocal.shared().freshTables();
  private final AtomicReference<@Nullable RuntimeException> trouble = new AtomicReference<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final MovableClock clock = new MovableClock(NOON);
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final Sites sites = sites(TestClients.watched(tables, new Trouble()));

  @BeforeEach
  void foundSites() {
    save("an-binh-dong", HOST, "Xã An Bình Đông");
    save("an-binh-tay", "an-binh-tay.example.vn", "Xã An Bình Tây");
  }

  @Test
  void the_last_good_site_is_served_while_the_table_does_not_answer() {
    var site = sites.at(HOST);
    assertThat(sites.identity(site).name()).isEqualTo("Xã An Bình Đông");

    trouble.set(silence);
    clock.set(NOON.plus(Duration.ofHours(1)));

    assertThat(sites.at(HOST)).isEqualTo(site);
    assertThat(sites.identity(site).name()).isEqualTo("Xã An Bình Đông");
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains("\"level\":\"WARN\"", "\"missing\":\"sites\"", "ApiCallTimeoutException")
        .doesNotContain("stack");
  }

  @Test
  void the_last_good_site_is_served_while_the_table_leaves_the_directory_out() {
    var site = sites.at(HOST);
    trouble.set(new Refused(Code.BUSY));
    clock.set(NOON.plus(Duration.ofHours(1)));

    assertThat(sites.at(HOST)).isEqualTo(site);
  }

  @Test
  void a_silent_table_is_spared_for_a_while_and_then_asked_again() {
    sites.at(HOST);
    trouble.set(silence);
    clock.set(NOON.plus(Duration.ofHours(1)));
    var before = asked.get();

    sites.at(HOST);
    sites.at(HOST);
    assertThat(asked.get() - before).isEqualTo(1);

    trouble.set(null);
    save("an-binh-bac", "an-binh-bac.example.vn", "Xã An Bình Bắc");
    clock.set(NOON.plus(Duration.ofHours(1)).plusSeconds(11));
    assertThat(sites.at("an-binh-bac.example.vn").id()).isEqualTo("an-binh-bac");
  }

  @Test
  void nobody_is_served_what_was_never_read() {
    trouble.set(silence);

    assertThatThrownBy(() -> sites.at(HOST)).isSameAs(silence);
    trouble.set(null);
    var site = sites.at(HOST);
    trouble.set(silence);
    assertThatThrownBy(() -> sites.identity(site)).isSameAs(silence);
  }

  @Test
  void a_bug_is_not_hidden_behind_what_was_read_before() {
    sites.at(HOST);
    var bug = new IllegalStateException("a bug");
    trouble.set(bug);
    clock.set(NOON.plus(Duration.ofHours(1)));

    assertThatThrownBy(() -> sites.at(HOST)).isSameAs(bug);
  }

  @Test
  void a_clock_that_is_put_back_makes_nothing_be_remembered_for_longer() {
    var site = sites.at(HOST);
    sites.identity(site);
    clock.set(NOON.minus(Duration.ofHours(1)));

    assertThat(sites.remembered(site)).isEmpty();
    save("an-binh-dong", HOST, "Xã Tên Mới");
    assertThat(sites.identity(site).name()).isEqualTo("Xã Tên Mới");
  }

  @Test
  void the_only_site_is_known_as_long_as_there_is_no_other() {
    assertThat(sites.only()).isEmpty();
    tables.freshTables();
    save("an-binh-dong", HOST, "Xã An Bình Đông");
    clock.set(NOON.plus(Duration.ofMinutes(2)));

    assertThat(sites.only()).map(SiteRef::id).contains("an-binh-dong");
  }

  @Test
  void a_host_that_only_holds_another_is_nobodys() {
    for (var host : List.of("x" + HOST, "www." + HOST, HOST + ".khac.vn", "example.vn", "")) {
      assertThatThrownBy(() -> sites.at(host)).isInstanceOf(Refused.class);
    }
  }

  @Test
  void some_host_is_one_that_a_site_answers_at() {
    assertThat(sites.at(sites.anyHost()).hosts()).contains(sites.anyHost());
  }

  @Test
  void a_former_host_tells_which_one_took_its_place() {
    var moved = new SiteRef("xa", ZoneId.of("UTC"), 0, List.of(HOST), List.of("cu.example.vn"));

    assertThat(sites.movedFrom(moved, "cu.example.vn")).isEqualTo(HOST);
    assertThat(sites.movedFrom(moved, HOST)).isNull();
    assertThat(sites.id(moved)).isEqualTo("xa");
  }

  private Sites sites(DynamoDbClient db) {
    var requests = new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8));
    return new Sites(new SiteStore(db, tables.table("ContentTable")), clock, requests);
  }

  private void save(String id, String host, String name) {
    var site =
        new Site(
            id,
            name,
            List.of(host),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            "x",
            "x",
            "0",
            "x",
            List.of(),
            0);
    new SiteStore(tables.client(), tables.table("ContentTable")).save(site, new byte[] {1});
  }

  private final class Trouble implements ExecutionInterceptor {
    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      asked.incrementAndGet();
      var failure = trouble.get();
      if (failure != null) {
        throw failure;
      }
    }
  }
}
