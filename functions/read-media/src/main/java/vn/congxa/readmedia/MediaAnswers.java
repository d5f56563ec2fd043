package vn.congxa.readmedia;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.congxa.http.Code;
import vn.congxa.http.EntityTags;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.media.MediaFile;
import vn.congxa.media.MediaType;
import vn.congxa.media.ObjectStore;

/** Small files whole; for large ones, where to read them. */
final class MediaAnswers {
  /** In base64 it still fits into an answer of 6 MB. */
  static final int LARGEST_WHOLE = 4 * 1024 * 1024;

  private static final Duration SIGNED_FOR = Duration.ofMinutes(5);

  private final ObjectStore media;
  private final Function<String, Optional<String>> heirs;

  /**
   * Of this store.
   *
   * @param heirs which site took the place of another
   */
  MediaAnswers(ObjectStore media, Function<String, Optional<String>> heirs) {
    this.media = media;
    this.heirs = heirs;
  }

  /** A file of this site: another's is none, though it lies beside in the same store. */
  Response file(Request request, String site) {
    var file =
        MediaFile.parse(request.parameter("file")).orElseThrow(() -> new Refused(Code.NOT_FOUND));
    if (!file.site().equals(site)) {
      if (heirs.apply(file.site()).equals(Optional.of(site))) {
        return Response.moved(file.at(site).url());
      }
      throw new Refused(Code.NOT_FOUND);
    }
    var tag = tag(file);
    if (isKnown(request, tag)) {
      // The name is made from the content: who has it need not be asked about again.
      return new Response(304, Map.of("etag", tag), new byte[0]).cachedForGood();
    }
    var found =
        media.find(file.key(), LARGEST_WHOLE).orElseThrow(() -> new Refused(Code.NOT_FOUND));
    var bytes = found.bytes();
    if (bytes == null) {
      // The address is good for minutes and carries a key of ours: nobody may keep it.
      return Response.redirect(media.signedUrl(file.key(), SIGNED_FOR)).notCached();
    }
    return disposed(Response.of(200, file.type().contentType(), bytes), file.type())
        .with("etag", tag)
        .cachedForGood();
  }

  private static boolean isKnown(Request request, String tag) {
    var tags = request.header("if-none-match");
    return tags != null
        && EntityTags.parse(tags).filter(given -> given.nameWeakly(tag)).isPresent();
  }

  // A PDF is shown, which Safari does not do in a sandbox; nosniff keeps it from being anything
  // else.
  private static Response disposed(Response whole, MediaType type) {
    var answer = type.disposition().map(d -> whole.with("content-disposition", d)).orElse(whole);
    return type.isDownload() ? answer.with("content-security-policy", "sandbox") : answer;
  }

  // A copy has its original's hash, and is told apart from it.
  private static String tag(MediaFile file) {
    return EntityTags.strong(file.width() == 0 ? file.hash() : file.version());
  }

  /** Looks for a file that is not there: the way is the same. */
  Response prime() {
    var none = new MediaFile("site", "0".repeat(32), MediaType.JPG);
    media.find(none.key(), LARGEST_WHOLE);
    media.signedUrl(none.key(), SIGNED_FOR);
    return Response.of(200, none.type().contentType(), new byte[0]);
  }
}
