package vn.congxa.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import vn.congxa.search.UnusableSnapshotException.Reason;

/** The manifest as it is written: always in this order, so that no more than this need be read. */
final class ManifestJson {
  private static final String TEXT = "\"([^\"\\\\]*)\"";
  private static final Pattern FORM =
      Pattern.compile(
          "\\{\"site\":%1$s,\"format\":%1$s,\"articles\":(\\d{1,9}),\"builtAt\":%1$s,\"newest\":%1$s}\n"
              .replace("%1$s", TEXT));

  private ManifestJson() {}

  static byte[] write(Manifest manifest) {
    var json =
        "{\"site\":\""
            + manifest.site()
            + "\",\"format\":\""
            + manifest.format()
            + "\",\"articles\":"
            + manifest.articles()
            + ",\"builtAt\":\""
            + manifest.builtAt()
            + "\",\"newest\":\""
            + manifest.newest()
            + "\"}\n";
    return json.getBytes(StandardCharsets.UTF_8);
  }

  static Manifest read(ByteBuffer bytes) {
    var text = StandardCharsets.UTF_8.decode(bytes).toString();
    var form = FORM.matcher(text);
    if (!form.matches()) {
      throw new UnusableSnapshotException(Reason.OTHER_FORMAT, "the manifest");
    }
    try {
      return new Manifest(
          form.group(1),
          form.group(2),
          Integer.parseInt(form.group(3)),
          Instant.parse(form.group(4)),
          Instant.parse(form.group(5)));
    } catch (DateTimeParseException e) {
      throw new UnusableSnapshotException(Reason.OTHER_FORMAT, "the manifest", e);
    }
  }
}
