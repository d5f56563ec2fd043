package vn.congxa.readmedia;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.http.Http;
import vn.congxa.http.Problems;
import vn.congxa.http.Tenants;
import vn.congxa.log.RequestLog;
import vn.congxa.media.FolderObjectStore;
import vn.congxa.media.MediaType;
import vn.congxa.site.SiteRef;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

/** The media of two sites in a folder, and who answers with them. */
abstract class MediaCase {
  static final String FILE = "an-binh-dong.6cf3247770dc9fd509c2ede09f6ec65d.jpg";
  static final String TAG = "\"6cf3247770dc9fd509c2ede09f6ec65d\"";
  static final String FOR_GOOD = "public, max-age=31536000, immutable";

  @TempDir Path folder;
  ReadMediaHandler handler;

  @BeforeEach
  void open() {
    handler = handler(RequestLog.unheard());
  }

  ReadMediaHandler handler(RequestLog log) {
    var http = new Http("", log, Problems.JSON);
    return new ReadMediaHandler(new FolderObjectStore(folder), new TwoSites(), http);
  }

  void store(byte[] bytes) {
    new FolderObjectStore(folder).put("media/" + FILE, bytes, MediaType.JPG);
  }

  TestAnswer answer(String sample) {
    return Event.sample("read-media." + sample + ".json").to(handler);
  }

  static final class TwoSites implements Tenants<SiteRef> {
    @Override
    public SiteRef at(String host) {
      var id = host.startsWith("an-binh-tay.") ? "an-binh-tay" : "an-binh-dong";
      return new SiteRef(id, ZoneId.of("Asia/Ho_Chi_Minh"), 0, List.of(host));
    }

    @Override
    public String id(SiteRef site) {
      return site.id();
    }
  }
}
