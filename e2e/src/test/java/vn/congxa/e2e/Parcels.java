package vn.congxa.e2e;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import vn.congxa.aws.Tries;
import vn.congxa.media.FolderQuarantine;
import vn.congxa.newsroom.Upload;
import vn.congxa.newsroom.UploadStore;
import vn.congxa.text.Sha256;

/**
 * Uploads under way, for events that finish them: one document, one not put yet, one no picture.
 */
final class Parcels {
  private static final String SITE = "an-binh-dong";
  private static final String WRITER = "6f1c2d3e-0000-4000-8000-000000000011";
  private static final String UPLOAD = "9c1d0a3e-7f52-4a1b-8b6e-2d5f4c3b2a1";
  private static final byte[] FORM =
      "%PDF-1.7\n% Biểu mẫu đăng ký tiêm\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

  private Parcels() {}

  /** Begun then. */
  static void add(Map<String, String> environment, Instant now) {
    var folder = Path.of(Objects.requireNonNull(environment.get("MEDIA_FOLDER")));
    var quarantine = new FolderQuarantine(folder);
    begin(environment, now, "0", "Biểu mẫu.pdf", "application/pdf");
    begin(environment, now, "1", "Chưa gửi.pdf", "application/pdf");
    begin(environment, now, "2", "Không phải ảnh.jpg", "image/jpeg");
    quarantine.receive(SITE, UPLOAD + "0", FORM);
    quarantine.receive(SITE, UPLOAD + "2", FORM);
  }

  private static void begin(
      Map<String, String> environment, Instant now, String digit, String name, String type) {
    var hash = Sha256.hex(Sha256.of(FORM));
    try (var db = TestPortal.client(environment)) {
      var table = Objects.requireNonNull(environment.get("NEWSROOM_TABLE"));
      new UploadStore(db, table, Tries.inRealTime())
          .begin(SITE, new Upload(UPLOAD + digit, name, type, FORM.length, hash, WRITER, now));
    }
  }
}
