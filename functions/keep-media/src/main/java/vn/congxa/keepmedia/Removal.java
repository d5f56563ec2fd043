package vn.congxa.keepmedia;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import vn.congxa.aws.Tries;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.media.MediaFile;
import vn.congxa.media.MediaStores;
import vn.congxa.media.ObjectStore;
import vn.congxa.newsroom.LeavingStore;
import vn.congxa.newsroom.LibraryEntry;
import vn.congxa.newsroom.LibraryStore;
import vn.congxa.newsroom.UsageStore;
import vn.congxa.site.SiteRef;

/** Takes a file out that no article uses. */
final class Removal {
  private final LibraryStore library;
  private final LeavingStore leaving;
  private final UsageStore usages;
  private final ObjectStore media;
  private final Clock clock;

  static Removal of(Wiring wiring) {
    return new Removal(wiring, wiring.table("NEWSROOM_TABLE"));
  }

  private Removal(Wiring wiring, String table) {
    library = new LibraryStore(wiring.db(), table);
    leaving = new LeavingStore(wiring.db(), table, Tries.inRealTime());
    usages = new UsageStore(wiring.db(), table);
    media = MediaStores.of(wiring.environment());
    clock = wiring.clock();
  }

  Response remove(Request request, SiteRef site) {
    var seen =
        library
            .found(site.id(), Shelf.file(request))
            .orElseThrow(() -> new Refused(Code.NOT_FOUND));
    if (seen.gone() == null) {
      refuseUsed(site, seen);
    }
    var gone = gone(site, seen);
    var parts = Received.parts(gone.file()).map(MediaFile::key).toList();
    // Looked at once more: an article may have begun to use it before it left the library.
    try {
      refuseUsed(site, gone);
    } catch (Refused used) {
      if (parts.stream().allMatch(media::has)) {
        leaving.stay(site.id(), gone);
      }
      throw used;
    }
    parts.forEach(media::delete);
    leaving.forget(site.id(), gone);
    return new Response(204, Map.of(), new byte[0]).notCached();
  }

  private LibraryEntry gone(SiteRef site, LibraryEntry seen) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (seen.isLeaving(now) || !leaving.leave(site.id(), seen, now)) {
      throw new Refused(Code.BUSY);
    }
    return seen.gone(now);
  }

  private void refuseUsed(SiteRef site, LibraryEntry entry) {
    var uses = usages.articles(site.id(), entry.file().file());
    if (!uses.isEmpty()) {
      throw new Refused(MediaProblem.FILE_IN_USE, String.valueOf(uses.size()));
    }
  }
}
