package vn.congxa.folder;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Tries;
import vn.congxa.log.RequestLog;
import vn.congxa.newsroom.Draft;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.PublicState;
import vn.congxa.newsroom.PublishCommand;
import vn.congxa.restore.Kind;
import vn.congxa.restore.Restore;
import vn.congxa.restore.RestoreStores;
import vn.congxa.restore.TableStores;
import vn.congxa.site.SiteRef;
import vn.congxa.tthc.AddResultsCommand;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.SavedReport;
import vn.congxa.tthc.TthcChangeStore;
import vn.congxa.visit.DayKeyStore;
import vn.congxa.visit.TallyStore;
import vn.congxa.visit.VisitChange;
import vn.congxa.visit.VisitCountStore;

/** Two communes that are at work, and copies of their tables. */
abstract class RestoreCase extends PortalCase {
  static final String OTHER = "ben-gao";
  static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Ahead of every clock, for what has expired DynamoDB Local deletes. */
  static final Instant LATER = Instant.parse("2096-05-04T02:00:00Z");

  private static final String SHARD = "shardId-00000003792075000000-0a1b2c3d";

  @TempDir Path second;
  final List<String> said = new ArrayList<>();
  private int record = 1_000;

  @BeforeEach
  void both() throws Exception {
    folder.extras();
    load(false);
    var other = new FolderMaker(second);
    other.make();
    other.replace("site.yaml", "id: an-binh-dong", "id: " + OTHER);
    other.replace("site.yaml", "anbinhdong.example.vn", "bengao.example.vn");
    new Importer(portal).load(second, false, Progress.SILENT);
    visit(SITE, LATER, 3);
    visit(OTHER, LATER, 2);
  }

  /** As the operator does it, over whatever is there. */
  List<String> restore(TableStores copies) {
    return restore(copies, db.client(), new Restore.Wish(List.of(SITE), true, false, false));
  }

  List<String> restore(TableStores copies, Restore.Wish wish) {
    return restore(copies, db.client(), wish);
  }

  List<String> restore(TableStores copies, DynamoDbClient client, Restore.Wish wish) {
    said.clear();
    var isKept = portal.media;
    var stores =
        new RestoreStores(
            Copies.live(db, client),
            copies,
            file -> isKept.has("media/" + file),
            Clock.fixed(LATER.plus(Duration.ofHours(1)), ZoneOffset.UTC),
            new byte[32]);
    return new Restore(stores, said::add).run(wish);
  }

  Restore.Wish careful() {
    return new Restore.Wish(List.of(SITE), false, false, false);
  }

  Map<String, Map<String, AttributeValue>> items(Kind kind, String site) {
    return Copies.items(Copies.live(db), kind, site);
  }

  /** So many visits that begin at that time, told by the stream and counted. */
  void visit(String site, Instant at, int many) {
    var changes = new ArrayList<VisitChange>();
    for (var i = 0; i < many; i++) {
      var number = String.valueOf(++record);
      changes.add(new VisitChange(number, site, LocalDate.ofInstant(at, HANOI), at, null, true));
    }
    new TallyStore(
            db.client(),
            db.table("VisitsTable"),
            new DayKeyStore(db.client(), db.table("KeysTable")),
            new Tries(new SecureRandom(), _ -> {}),
            RequestLog.unheard())
        .count(site, SHARD, changes, at);
  }

  long total(String site) {
    var ref = new SiteRef(site, HANOI, 0, List.of());
    return new VisitCountStore(db.client(), db.table("VisitsTable")).counts(ref, LATER).total();
  }

  /** A program sends dossiers that were settled in time. */
  SavedReport add(String key, int onTime) {
    var adding =
        new AddResultsCommand(
            2026, 3, null, new Counts(onTime, 0), "may", LATER, key, key + onTime);
    return changes().add(SITE, adding);
  }

  TthcChangeStore changes() {
    return new TthcChangeStore(db.client(), db.table("TthcTable"), Tries.inRealTime());
  }

  NewsroomStore manuscripts() {
    return new NewsroomStore(db.client(), db.table("NewsroomTable"));
  }

  Optional<String> saying(String words) {
    return said.stream().filter(line -> line.contains(words)).findFirst();
  }

  /** As the editor does who may publish alone, under a section. */
  void publish(String id) {
    var opened = newsroom().open(id);
    var draft = NewsroomHand.titled(opened.text(), opened.text().title());
    newsroom().save(opened.state(), in(draft), opened.state().slug());
    var isMinor = opened.state().life().standing() == PublicState.PUBLISHED;
    newsroom().run(newsroom().open(id).state(), new PublishCommand(null, isMinor, null, false));
  }

  private static Draft in(Draft draft) {
    return new Draft(
        draft.title(),
        draft.lead(),
        draft.body(),
        "tin-xa",
        "Văn phòng",
        draft.source(),
        draft.publishAt(),
        draft.image(),
        draft.attachments());
  }
}
