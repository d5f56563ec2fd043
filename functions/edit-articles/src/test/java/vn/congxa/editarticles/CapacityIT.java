package vn.congxa.editarticles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.editarticles.Office.ARTICLE;
import static vn.congxa.editarticles.Office.asEditor;
import static vn.congxa.editarticles.Office.asWriter;
import static vn.congxa.editarticles.Office.editor;
import static vn.congxa.editarticles.Office.over;
import static vn.congxa.editarticles.Office.writer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Tries;
import vn.congxa.content.Slug;
import vn.congxa.newsroom.Actor;
import vn.congxa.newsroom.NewsroomChangeStore;
import vn.congxa.newsroom.Order;
import vn.congxa.newsroom.RefileCommand;
import vn.congxa.newsroom.Rules;
import vn.congxa.newsroom.Signature;
import vn.congxa.staff.Role;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestClients;

/**
 * What each question and each change asks of DynamoDB, beside the directory of sites:
 * docs/tables.md tells these figures.
 */
class CapacityIT {
  private static final String PATH = "/api/staff/articles/" + ARTICLE;
  private static final String LIST = "/api/staff/articles";
  private static final List<String> WORDS =
      List.of(
          ("thôn xã trạm y tế bé đến từ bảy giờ sáng lịch tiêm chủng tháng tới mẹ mang theo sổ khám"
                  + " trước cửa đường làng mùa gặt máy bơm nước kênh đồng lúa chín vàng chợ phiên họp"
                  + " dân nhà văn hóa tối mai loa truyền thanh cán bộ một cửa trả kết quả hồ sơ đất"
                  + " đai hộ tịch chứng thực miễn phí người cao tuổi trẻ em học sinh trường tiểu học"
                  + " đoàn thanh niên trồng hoa cầu mới khánh thành")
              .split(" ", -1));

  private final CapacityMeter meter = new CapacityMeter();
  private final Office office = new Office(meter);

  @BeforeEach
  void the_site_is_known() {
    office.send(writer("GET", "/api/staff/me"));
    meter.reset();
  }

  @Test
  void a_usual_save_takes_ten_units_at_most() {
    office.save(0, news(0));
    meter.reset();

    later();
    assertThat(office.save(1, news(1)).status()).isEqualTo(200);

    assertThat(meter.writes()).isLessThanOrEqualTo(10);
    assertThat(meter.operations()).containsExactly("Query", "TransactWriteItems");
    assertThat(meter.reads()).isLessThanOrEqualTo(2);
  }

  @Test
  void an_article_is_opened_by_one_query_and_one_for_who_is_there() {
    office.save(0, news(0));
    meter.reset();

    assertThat(office.send(writer("GET", PATH)).status()).isEqualTo(200);

    assertThat(meter.operations()).containsExactly("Query", "Query", "BatchGetItem");
    assertThat(meter.reads()).isLessThanOrEqualTo(2);
  }

  @Test
  void a_list_of_fifty_is_one_request_and_one_for_names() {
    for (var i = 0; i < 51; i++) {
      var path = LIST + "/" + new UUID(7, i);
      office.send(over(writer("PUT", path), 0).body(news(i)));
    }
    meter.reset();

    var list = office.send(writer("GET", LIST).query("list", "draft")).json();

    assertThat(list.path("items")).hasSize(50);
    assertThat(list.path("next").isNull()).isFalse();
    assertThat(meter.operations()).containsExactly("Query", "BatchGetItem");
    assertThat(meter.reads()).isLessThanOrEqualTo(5);
  }

  @Test
  void who_is_there_costs_one_write() {
    office.save(0, news(0));
    meter.reset();

    assertThat(office.send(writer("PUT", PATH + "/presence")).status()).isEqualTo(200);

    assertThat(meter.writes()).isEqualTo(1);
    assertThat(meter.reads()).isLessThanOrEqualTo(2);
  }

  @Test
  void versions_are_read_by_two_queries() {
    office.save(0, news(0));
    office.command(asWriter("submit"), 1, "{}");
    meter.reset();

    assertThat(office.send(writer("GET", PATH + "/versions")).json().path("items")).hasSize(2);

    assertThat(meter.operations()).containsExactly("Query", "Query", "BatchGetItem");
    assertThat(meter.reads()).isLessThanOrEqualTo(3);
  }

  @Test
  void what_changes_the_state_alone_takes_seven_units() {
    office.save(0, news(0));
    meter.reset();
    assertWrites(asWriter("submit"), 1, "{}", 7);
    assertWrites(asEditor("return"), 2, "{\"reason\": \"Thiếu giờ kết thúc\"}", 7);
    assertWrites(asWriter("submit"), 3, "{}", 7);
    assertWrites(asWriter("take-back"), 4, "{}", 7);
  }

  @Test
  void what_readers_see_takes_twenty_four_units_at_most_with_its_lists() {
    office.save(0, news(0));
    office.command(asWriter("submit"), 1, "{}");
    meter.reset();
    assertWrites(asEditor("publish"), 2, "{}", 24);
    assertWrites(asEditor("move"), 3, "{\"slug\": \"tiem-chung\"}", 24);
    assertWrites(asEditor("withdraw"), 4, "{\"reason\": \"Sai ngày\"}", 24);
  }

  @Test
  void an_article_goes_to_another_section_for_twenty_units_at_most() {
    office.save(0, news(0));
    assertThat(filed(1)).isLessThanOrEqualTo(14);
    office.command(asWriter("submit"), 2, "{}");
    office.command(asEditor("publish"), 3, "{}");
    assertThat(filed(4)).isLessThanOrEqualTo(20);
  }

  /** Write units of moving it from one section to the other, by whichever it is in. */
  private double filed(long base) {
    later();
    meter.reset();
    var sections = List.of(new Slug("tin-tuc"), new Slug("y-te"));
    var command =
        new RefileCommand(sections.get(base == 1 ? 0 : 1), sections.get(base == 1 ? 1 : 0));
    var actor = new Actor("cuc", EnumSet.of(Role.ADMIN));
    var order = new Order(actor, office.clock.instant(), new Rules(false, Set.of()));
    new NewsroomChangeStore(
            TestClients.watched(office.db, meter),
            office.db.table("NewsroomTable"),
            office.db.table("ContentTable"),
            Tries.inRealTime())
        .run(Office.SITE, ARTICLE, command, order, base, new Signature("-", "-", "2098-03"));
    return meter.writes();
  }

  private void assertWrites(Event event, long base, String body, double most) {
    later();
    meter.reset();
    assertThat(office.command(event, base, body).status()).isEqualTo(200);
    assertThat(meter.writes()).isLessThanOrEqualTo(most);
  }

  @Test
  void a_slug_is_asked_for_by_few_reads() {
    var path = "/api/staff/slugs/lich-tiem-chung-thang-toi";

    assertThat(office.send(editor("GET", path)).json().path("free").asBoolean()).isTrue();

    assertThat(meter.writes()).isZero();
    assertThat(meter.reads()).isLessThanOrEqualTo(4);
  }

  // What lists are sorted by changes with each change.
  private void later() {
    office.clock.advance(Duration.ofMinutes(1));
  }

  /** A text of 2 KB, in other words for each number. */
  private static String news(int number) {
    var random = new Random(number);
    var words = new StringBuilder();
    while (words.toString().getBytes(StandardCharsets.UTF_8).length < 2_000) {
      words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return Office.GOOD.replace("Các bé đến trạm từ bảy giờ sáng.", words.toString().strip());
  }
}
