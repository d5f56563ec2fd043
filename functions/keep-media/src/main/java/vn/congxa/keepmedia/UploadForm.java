package vn.congxa.keepmedia;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Form;
import vn.congxa.http.Request;
import vn.congxa.media.MediaType;
import vn.congxa.media.document.Documents;
import vn.congxa.media.image.Images;
import vn.congxa.newsroom.LibraryEntry;

/**
 * What somebody wants to send.
 *
 * @param name without the folders that some browsers tell
 * @param sha256 64 hexadecimal digits
 */
record UploadForm(String name, MediaType type, long bytes, String sha256) {
  private static final int LARGEST_BODY = 10 * 1024;
  private static final int LONGEST_WORD = 200;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\](?=.)");

  static UploadForm read(Request request) {
    var form = Form.read(request, LARGEST_BODY);
    var name = required(form, "name", LibraryEntry.LONGEST_NAME);
    var type = type(form);
    var most = type.isImage() ? Images.LARGEST : Documents.LARGEST;
    var bytes = form.count("bytes", most);
    var sha256 = required(form, "sha256", LONGEST_WORD);
    if (!sha256.isEmpty() && !HASH.matcher(sha256).matches()) {
      form.fault("sha256", MediaFault.NOT_A_HASH);
    }
    form.orRefuse();
    if (bytes == 0) {
      form.fault("bytes", FaultCode.OUT_OF_RANGE, "1–" + most);
    }
    form.orRefuse();
    return new UploadForm(FOLDERS.matcher(name).replaceFirst(""), type, bytes, sha256);
  }

  // Until the form is refused any kind will do: of documents more is taken.
  private static MediaType type(Form form) {
    var named = required(form, "type", LONGEST_WORD);
    var type = MediaType.ofContentType(named);
    if (type.isEmpty() && !named.isEmpty()) {
      form.fault("type", MediaFault.UNKNOWN_TYPE);
    }
    return type.orElse(MediaType.PDF);
  }

  static String required(Form form, String name, int longest) {
    @Nullable String text = form.text(name, longest);
    if (text == null) {
      form.fault(name, FaultCode.REQUIRED);
    }
    return text == null ? "" : text;
  }
}
