package vn.congxa.keepmedia;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import vn.congxa.aws.Environment;
import vn.congxa.content.Slug;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.media.FolderObjectStore;
import vn.congxa.media.FolderQuarantine;
import vn.congxa.media.ObjectStore;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.Event;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;
import vn.congxa.text.Sha256;

/** The function on DynamoDB Local and a folder, with staff of two sites before it. */
final class Postroom {
  static final String SITE = "an-binh-dong";
  static final String MEDIA = "/api/staff/media";

  final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  // Far ahead: DynamoDB Local deletes by the real time what expires by this clock.
  final MovableClock clock = new MovableClock(Instant.parse("2098-03-01T02:00:00Z"));
  final FolderQuarantine quarantine;
  final ObjectStore media;
  final KeepMediaHandler handler;

  Postroom(Path folder) {
    this(folder, null);
  }

  /** One whose requests somebody listens in on. */
  Postroom(Path folder, @Nullable ExecutionInterceptor interceptor) {
    quarantine = new FolderQuarantine(folder);
    media = new FolderObjectStore(folder);
    save(SITE, "localhost");
    save("an-binh-tay", "tay.example.vn");
    var variables = new HashMap<>(db.variables());
    variables.put("MEDIA_FOLDER", folder.toString());
    handler =
        new KeepMediaHandler(
            new Wiring(
                new Environment(variables),
                () -> interceptor == null ? db.client() : TestClients.watched(db, interceptor),
                clock,
                RequestLog.unheard()));
  }

  private void save(String id, String host) {
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
                List.of(new Section(new Slug("tin-tuc"), "Tin tức")),
                0),
            new byte[] {1});
  }

  String newsroom() {
    return db.table("NewsroomTable");
  }

  /** Somebody with these roles asks. */
  static Event by(String sub, String roles, String method, String path) {
    var parts = path.split("/", -1);
    var isFinish = parts.length > 5;
    var route = MEDIA + (parts.length == 4 ? "" : isFinish ? "/{upload}/finish" : "/{file}");
    var event = Event.of(method + " " + route, path);
    if (parts.length > 4) {
      event.parameter(isFinish ? "upload" : "file", parts[4]);
    }
    return event
        .claim("token_use", "access")
        .claim("sub", sub)
        .claim("cognito:groups", "[" + roles + "]");
  }

  static Event writer(String method, String path) {
    return by("lan", "writer", method, path);
  }

  static Event editor(String method, String path) {
    return by("minh", "editor", method, path);
  }

  TestAnswer send(Event event) {
    return event.to(handler);
  }

  static Event announcing(Event event, String name, String type, byte[] bytes) {
    return event.body(
        String.format(
            Locale.ROOT,
            "{\"name\": \"%s\", \"type\": \"%s\", \"bytes\": %d, \"sha256\": \"%s\"}",
            name,
            type,
            bytes.length,
            Sha256.hex(Sha256.of(bytes))));
  }

  /** The writer says what comes; the upload's identifier. */
  String begun(String name, String type, byte[] bytes) {
    var begun = send(announcing(writer("POST", MEDIA), name, type, bytes));
    return begun.json().path("upload").asText();
  }

  /** The same, and puts it. */
  String put(String name, String type, byte[] bytes) {
    var upload = begun(name, type, bytes);
    quarantine.receive(SITE, upload, bytes);
    return upload;
  }

  TestAnswer finish(String upload) {
    return send(writer("POST", MEDIA + "/" + upload + "/finish"));
  }

  /** A file that the library has: its name. */
  String kept(String name, String type, byte[] bytes) {
    return finish(put(name, type, bytes)).json().path("file").asText();
  }

  static List<String> codes(TestAnswer answer) {
    return answer.json().path("errors").findValuesAsText("code");
  }
}
