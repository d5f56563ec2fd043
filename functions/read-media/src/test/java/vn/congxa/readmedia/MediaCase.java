package vn.congxa.readmedia;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Environment;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.media.FolderObjectStore;
import vn.congxa.media.MediaType;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.Event;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TestAnswer;

/** The media of two sites in a folder, and who answers with them. */
abstract class MediaCase {
  static final String FILE = "an-binh-dong.6cf3247770dc9fd509c2ede09f6ec65d.jpg";
  static final String TAG = "\"6cf3247770dc9fd509c2ede09f6ec65d\"";
  static final String FOR_GOOD = "public, max-age=31536000, immutable";

  final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  @TempDir Path folder;
  ReadMediaHandler handler;

  @BeforeEach
  void open() {
    save("an-binh-dong", "localhost");
    save("an-binh-tay", "an-binh-tay.example.vn");
    handler = handler(db.client(), RequestLog.unheard());
  }

  final ReadMediaHandler handler(DynamoDbClient client, RequestLog log) {
    var variables = new HashMap<>(db.variables());
    variables.put("MEDIA_FOLDER", folder.toString());
    var clock = new MovableClock(Instant.parse("2026-06-01T02:28:09Z"));
    return new ReadMediaHandler(new Wiring(new Environment(variables), () -> client, clock, log));
  }

  final void save(String id, String host) {
    new SiteStore(db.client(), db.table("ContentTable"))
        .save(
            new Site(
                id,
                "Xã " + id,
                List.of(host),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                "Trần Văn Mẫu",
                "Ấp Một",
                "0200 000 0000",
                "xa@example.vn",
                List.of(),
                0),
            new byte[] {1});
  }

  void store(byte[] bytes) {
    new FolderObjectStore(folder).put("media/" + FILE, bytes, MediaType.JPG);
  }

  TestAnswer answer(String sample) {
    return Event.sample("read-media." + sample + ".json").to(handler);
  }
}
