package vn.congxa.readrecords;

import static vn.congxa.readrecords.Archive.SITE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.congxa.aws.Tries;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.newsroom.Actor;
import vn.congxa.newsroom.Command;
import vn.congxa.newsroom.Draft;
import vn.congxa.newsroom.NewsroomChangeStore;
import vn.congxa.newsroom.Order;
import vn.congxa.newsroom.ReturnCommand;
import vn.congxa.newsroom.Rules;
import vn.congxa.newsroom.SaveCommand;
import vn.congxa.newsroom.Signature;
import vn.congxa.newsroom.StaffProfile;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.newsroom.SubmitCommand;
import vn.congxa.staff.Role;

/** What was done with two articles and with the site, before it is asked for. */
abstract class AuditCase {
  static final String FIRST = "1b7e2d90-6a0c-4b7d-9a55-0f2d4c1e8a01";
  static final String SECOND = "2c8f3ea1-7b1d-4c8e-8b66-1a3e5d2f9b02";

  final Archive archive = new Archive();

  @BeforeEach
  void two_articles_were_worked_on() {
    new StaffStore(archive.db.client(), archive.db.table("NewsroomTable"))
        .keep(SITE, StaffProfile.named("lan", "Trần Thị Lan", Archive.NOW));
    save(FIRST, 0, "Lịch cắt điện", false, "2026-04-30T16:00:00Z");
    save(FIRST, 1, "Lịch cắt điện", true, "2026-04-30T17:30:00Z");
    save(FIRST, 2, "=1+2", false, "2026-04-30T18:00:00Z");
    done("lan", FIRST, 3, new SubmitCommand(), "2026-05-02T01:00:00Z");
    done("minh", FIRST, 4, new ReturnCommand("Ghi rõ, \"giờ\""), "2026-05-03T01:00:00Z");
    save(SECOND, 0, "Họp dân", false, "2026-05-04T01:00:00Z");
    var alert =
        Archive.change(1, "alert", "set", "minh", Instant.parse("2026-05-05T01:00:00Z"), "");
    archive.put("NewsroomTable", List.of(alert));
  }

  private void save(String article, long base, String title, boolean automatic, String at) {
    var draft =
        new Draft(
            title,
            "",
            ArticleHtml.clean("<p>Một.</p>").html(),
            "tin-tuc",
            "Ban Biên tập",
            null,
            null,
            null,
            List.of());
    done("lan", article, base, new SaveCommand(draft, null, automatic, Map.of()), at);
  }

  private void done(String who, String article, long base, Command command, String time) {
    var at = Instant.parse(time);
    var month = YearMonth.from(at.atZone(Archive.ZONE)).toString();
    var role = who.equals("lan") ? Role.WRITER : Role.EDITOR;
    var db = archive.db;
    new NewsroomChangeStore(
            db.client(), db.table("NewsroomTable"), db.table("ContentTable"), Tries.inRealTime())
        .run(
            SITE,
            article,
            command,
            new Order(new Actor(who, Set.of(role)), at, new Rules(false, Set.of("tin-tuc"))),
            base,
            new Signature(UUID.randomUUID().toString(), UUID.randomUUID().toString(), month));
  }

  static List<String> deeds(JsonNode answer) {
    var deeds = new ArrayList<String>();
    answer
        .path("items")
        .forEach(
            item -> deeds.add(item.path("subject").asText() + " " + item.path("what").asText()));
    return deeds;
  }
}
