package vn.congxa.keepmedia;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congxa.aws.Tries;
import vn.congxa.http.Code;
import vn.congxa.http.Fault;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.media.MediaStores;
import vn.congxa.media.MediaType;
import vn.congxa.media.ObjectStore;
import vn.congxa.media.Quarantine;
import vn.congxa.media.Quarantine.Parcel;
import vn.congxa.newsroom.LibraryEntry;
import vn.congxa.newsroom.LibraryStore;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.newsroom.Upload;
import vn.congxa.newsroom.UploadStore;
import vn.congxa.site.SiteRef;
import vn.congxa.staff.api.Caller;
import vn.congxa.text.Sha256;

/** Takes files in: says where to put one, and looks at what was put there. */
final class Reception {
  private static final Pattern UPLOAD = Pattern.compile("[0-9a-f-]{36}");

  private final UploadStore uploads;
  private final LibraryStore library;
  private final StaffStore staff;
  private final Quarantine quarantine;
  private final ObjectStore media;
  private final Tries tries;
  private final Clock clock;

  static Reception of(Wiring wiring) {
    return new Reception(wiring, wiring.table("NEWSROOM_TABLE"), Tries.inRealTime());
  }

  private Reception(Wiring wiring, String table, Tries tries) {
    uploads = new UploadStore(wiring.db(), table, tries);
    library = new LibraryStore(wiring.db(), table);
    staff = new StaffStore(wiring.db(), table);
    quarantine = MediaStores.quarantine(wiring.environment());
    media = MediaStores.of(wiring.environment());
    this.tries = tries;
    clock = wiring.clock();
  }

  Response begin(Request request, SiteRef site, Caller caller) {
    var form = UploadForm.read(request);
    var known =
        uploads.sent(site.id(), form.sha256()).flatMap(file -> library.entry(site.id(), file));
    if (known.isPresent()) {
      return answer(site, known.get());
    }
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var upload =
        new Upload(
            tries.token(),
            form.name(),
            form.type().contentType(),
            form.bytes(),
            form.sha256(),
            caller.subject(),
            now);
    uploads.begin(site.id(), upload);
    var put = quarantine.sign(parcel(site, upload), now, upload.expires());
    return Response.json(201, MediaJson.begun(upload, put, site.zone())).notCached();
  }

  private static Parcel parcel(SiteRef site, Upload upload) {
    var hash = HexFormat.of().parseHex(upload.sha256());
    return new Parcel(site.id(), upload.id(), upload.type(), upload.bytes(), hash);
  }

  Response finish(Request request, SiteRef site, Caller caller) {
    var upload = own(request, site, caller);
    return outcome(site, upload).orElseGet(() -> looked(site, upload));
  }

  // Of somebody else it is as if there were none.
  private Upload own(Request request, SiteRef site, Caller caller) {
    var id = request.parameter("upload");
    if (!UPLOAD.matcher(id).matches()) {
      throw new Refused(Code.NOT_FOUND);
    }
    return uploads
        .find(site.id(), id, clock.instant())
        .filter(upload -> upload.by().equals(caller.subject()))
        .orElseThrow(() -> new Refused(Code.NOT_FOUND));
  }

  /** What it came to when it was finished before. */
  private Optional<Response> outcome(SiteRef site, Upload upload) {
    if (upload.refused() != null) {
      throw refused(MediaFault.valueOf(upload.refused()));
    }
    return Optional.ofNullable(upload.file())
        .map(file ->
            library
                .entry(site.id(), file)
                .map(entry -> answer(site, entry))
                .orElseThrow(() -> new Refused(Code.NOT_FOUND)));
  }

  private Response looked(SiteRef site, Upload upload) {
    var size = quarantine.size(site.id(), upload.id());
    if (size.isEmpty()) {
      return meanwhile(site, upload);
    }
    if (size.get() != upload.bytes()) {
      throw refuse(site, upload, MediaFault.OTHER_BYTES);
    }
    var bytes = quarantine.read(site.id(), upload.id());
    if (bytes.isEmpty()) {
      return meanwhile(site, upload);
    }
    if (!Sha256.hex(Sha256.of(bytes.get())).equals(upload.sha256())) {
      throw refuse(site, upload, MediaFault.OTHER_BYTES);
    }
    try {
      return answer(site, kept(site, upload, bytes.get()));
    } catch (Unfit e) {
      throw refuse(site, upload, e.fault());
    }
  }

  // Asked twice at the same time: what the other one came to is written before the bytes are gone.
  private Response meanwhile(SiteRef site, Upload upload) {
    return uploads
        .find(site.id(), upload.id(), clock.instant())
        .flatMap(now -> outcome(site, now))
        .orElseThrow(() -> new Refused(MediaProblem.UPLOAD_MISSING));
  }

  private LibraryEntry kept(SiteRef site, Upload upload, byte[] bytes) throws Unfit {
    var announced = MediaType.ofContentType(upload.type()).orElseThrow();
    var received = Received.of(site.id(), bytes, announced);
    if (!received.isIn(media)) {
      received.storeIn(media);
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var fresh = new LibraryEntry(received.called(upload.name()), upload.by(), at);
    var entry = uploads.keep(site.id(), upload, fresh);
    if (!received.isIn(media)) {
      received.storeIn(media); // the same file was being taken out while this one came
    }
    quarantine.delete(site.id(), upload.id());
    return entry;
  }

  private Refused refuse(SiteRef site, Upload upload, MediaFault fault) {
    uploads.refuse(site.id(), upload, fault.name());
    quarantine.delete(site.id(), upload.id());
    return refused(fault);
  }

  private static Refused refused(MediaFault fault) {
    return new Refused(List.of(new Fault("/file", fault)));
  }

  private Response answer(SiteRef site, LibraryEntry entry) {
    return MediaJson.answer(entry, staff.names(site.id(), List.of(entry.by())), site.zone());
  }
}
